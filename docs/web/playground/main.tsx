import { render } from 'preact';
import { App } from './app.js';

const root = document.getElementById('playground');
if (root !== null) {
  root.replaceChildren();
  render(<App />, root);
}
