import { loadRegulation, type Regulation } from 'klachtrecht/authoring';

/** A scenario that the site ships, before it is read. */
export interface ShippedScenario {
  readonly file: string;
  readonly number: number;
  readonly title: string;
  readonly covers: readonly string[];
}

export interface Shipped {
  readonly list: readonly ShippedScenario[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The list of regulations stands in the page itself; the rest comes when it is asked for. */
export interface Listed {
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string };
}

declare global {
  interface Window {
    klachtrechtRegulations?: readonly Listed[];
    klachtrechtData?: Record<string, unknown>;
  }
}

export const listed = (): readonly Listed[] => window.klachtrechtRegulations ?? [];

const loads = new Map<string, Promise<unknown>>();

/** Data come as scripts and not by fetch, which browsers refuse to pages that were opened from a folder. */
const load = (name: string): Promise<unknown> => {
  const known = loads.get(name);
  if (known !== undefined) return known;
  const loading = new Promise<unknown>((resolve, reject) => {
    const present = window.klachtrechtData?.[name];
    if (present !== undefined) {
      resolve(present);
      return;
    }
    // The page itself may have asked for it already.
    const asked = document.querySelector<HTMLScriptElement>(`script[data-name="${CSS.escape(name)}"]`);
    const script = asked ?? document.createElement('script');
    script.addEventListener('load', () => resolve(window.klachtrechtData?.[name]));
    script.addEventListener('error', () => {
      loads.delete(name);
      script.remove();
      reject(new Error(name));
    });
    if (asked !== null) return;
    script.src = `data/${name}.js`;
    document.head.append(script);
  });
  loads.set(name, loading);
  return loading;
};

const regulations = new Map<string, Regulation>();

/** A shipped regulation, made from its data by the library's own check. */
export const regulationOf = async (id: string): Promise<Regulation | undefined> => {
  if (!listed().some((item) => item.id === id)) return undefined;
  const known = regulations.get(id);
  if (known !== undefined) return known;
  const loaded = loadRegulation(await load(id));
  if (!loaded.ok) throw new Error(id);
  regulations.set(id, loaded.value);
  return loaded.value;
};

export const scenariosOf = async (id: string): Promise<Shipped> => (await load(`${id}.scenarios`)) as Shipped;
