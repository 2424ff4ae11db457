// What the pages have beside the elements of the node's dashboard. Nothing is read as markup.

import { element, setText } from '/elements.mjs';

export { byId, element, keyed, setText } from '/elements.mjs';

/** Milliseconds as text. */
export function span(ms) {
  if (ms === undefined) return '–';
  if (ms < 100) return `${ms.toFixed(1)} ms`;
  if (ms < 10_000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${Math.round(ms / 60_000)} min`;
}

/** The ends of an address. */
export function ends(address) {
  return `${address.slice(0, 6)}…${address.slice(-4)}`;
}

/** Writes names with values into a list of figures, one place per name. */
export function figures(list, entries) {
  for (const [name, value] of entries) {
    let place = [...list.children].find((one) => one.dataset.key === name);
    if (!place) {
      place = element('div', { 'data-key': name }, element('dt', {}, name), element('dd'));
      list.append(place);
    }
    setText(place.lastElementChild, value);
  }
}
