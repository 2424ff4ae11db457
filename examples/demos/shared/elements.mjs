// Elements of a page. Children are elements or become text: nothing is read as markup.

/** Makes an element. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/** Returns the page's element with this id. */
export function byId(id) {
  return document.getElementById(id);
}

/** Sets an element's text, if it differs: selections and screen readers keep their place. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

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
