import type { Regulation } from 'klachtrecht/authoring';
import { HomePage, RegulationsPage } from './home.js';
import { PlaygroundPage } from './playground-page.js';
import { RegulationPage, type RegulationPageData } from './regulation-page.js';

/** The pages as functions, for who does not write in tags. */
export const homePage = (regulations: readonly Regulation[], picture: string) => <HomePage regulations={regulations} picture={picture} />;
export const regulationsPage = (regulations: readonly Regulation[]) => <RegulationsPage regulations={regulations} />;
export const regulationPage = (data: RegulationPageData) => <RegulationPage {...data} />;
export const playgroundPage = (regulations: readonly Regulation[]) => <PlaygroundPage regulations={regulations} />;
