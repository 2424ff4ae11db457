// Elements of the page. Children are elements or become text: nothing is read as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/** Makes an element of HTML. */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of SVG. */
export function drawn(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/**
 * A value that people carry elsewhere, with a button that copies it where the browser lets a page
 * do so; undefined without a value.
 */
export function copied(text) {
  if (!text) return undefined;
  const code = element('code', {}, text);
  // Pages over plain HTTP from another machine have no clipboard.
  if (!navigator.clipboard) return code;
  const label = { type: 'button', class: 'copy', 'aria-label': `Copy ${text}` };
  const button = element('button', label, 'Copy');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      setText(button, 'Copied');
    } catch {
      setText(button, 'Not copied');
    }
  });
  return element('span', {}, code, ' ', button);
}

/** Returns the page's element with this id. */
export function byId(id) {
  return document.getElementById(id);
}

/** Sets an element's text, if it differs: selections and screen readers keep their place. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/**
 * Makes a parent's children those of some items, by their keys. Children that stay are updated in
 * their place, so that focus and opened parts stay too.
 */
export function keyed(parent, items, { key, make, update }) {
  const there = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const wanted = new Set(items.map((item) => String(key(item))));
  for (const [name, child] of there) if (!wanted.has(name)) child.remove();
  let place = parent.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    let child = there.get(name);
    if (!child) {
      child = make(item);
      child.dataset.key = name;
    }
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
    update(child, item);
  }
}

/** Makes a list of names and values; values that are missing are left out. */
export function definitions(entries, attributes = {}) {
  const present = entries.filter(([, value]) => value !== undefined && value !== null);
  const rows = present.map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  );
  return element('dl', attributes, ...rows);
}
