// The page of the feed: posts as they come, older ones, likes, and whom the reader follows.

import { byId, element, ends, setText } from '/shared/elements.mjs';
import { latest } from '/shared/latest.mjs';
import { complain, start } from '/shared/start.mjs';
import { Posts } from '/posts.mjs';

/** Gas of the calls: the longest post, and first likes. */
const GAS = { post: 200_000n, like: 120_000n, follow: 100_000n };
const MOST_BYTES = 280;

let posts;

/** Sends a transaction, and shows why it failed. */
async function send(page, event, label, name, ...args) {
  complain();
  try {
    await page.sending.send(label, event.timeStamp, GAS[name], name, ...args);
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

function button(text, isPressed, name, act) {
  const attributes = { type: 'button', 'aria-pressed': String(isPressed), 'aria-label': name };
  const made = element('button', attributes, text);
  made.addEventListener('click', act);
  return made;
}

function line(page, { id, author, likes, liked, followed, text }) {
  const isOwn = author === page.account.address;
  const who = ends(author);
  const like = button(`♥ ${likes}`, liked, `♥ ${likes}: like post ${id}`, (event) =>
    send(page, event, `${liked ? 'Unlike' : 'Like'} ${id}`, 'like', id, !liked),
  );
  const follow = button(
    followed ? 'Following' : 'Follow',
    followed,
    `${followed ? 'Following' : 'Follow'} ${who}`,
    (event) =>
      send(page, event, `${followed ? 'Unfollow' : 'Follow'} ${who}`, 'follow', author, !followed),
  );
  const head = element(
    'p',
    { class: 'head' },
    element('b', {}, isOwn ? 'you' : who),
    element('span', { class: 'quiet' }, `post ${id}`),
  );
  const actions = element('div', { class: 'buttons' }, like, isOwn ? undefined : follow);
  const words = element('p', { class: 'words' }, text);
  return element(
    'li',
    { 'data-id': String(id), 'data-state': `${likes} ${liked} ${followed}` },
    head,
    words,
    actions,
  );
}

const show = latest(async (page) => {
  const { posts: found, hasOlder } = await posts.read();
  const there = new Map([...byId('posts').children].map((one) => [one.dataset.id, one]));
  const lines = found.map((post) => {
    const old = there.get(String(post.id));
    const isSame = old?.dataset.state === `${post.likes} ${post.liked} ${post.followed}`;
    const shown = isSame ? old : line(page, post);
    const isOwn = post.author === page.account.address;
    shown.hidden = byId('followed').checked && !post.followed && !isOwn;
    return shown;
  });
  replace(byId('posts'), lines);
  byId('posts-empty').hidden = lines.some((one) => !one.hidden);
  byId('older').hidden = !hasOlder;
});

/** Replaces children, and keeps the focus on the same button of the same post. */
function replace(list, lines) {
  const focused = document.activeElement?.closest('#posts button');
  const id = focused?.closest('li').dataset.id;
  const index = focused ? [...focused.parentElement.children].indexOf(focused) : 0;
  list.replaceChildren(...lines);
  if (focused) list.querySelector(`[data-id="${id}"] .buttons`)?.children[index]?.focus();
}

const page = await start({
  load: async (page) => {
    posts ??= new Posts(page);
    await show(page);
  },
  log: (page, { name, args }) => {
    // A log may come before the first reading.
    posts ??= new Posts(page);
    if (name === 'Posted') posts.take(args);
    return show(page);
  },
});

function count() {
  const left = MOST_BYTES - new TextEncoder().encode(byId('text').value).length;
  setText(byId('left'), left < 0 ? `${-left} bytes too long` : `${left} bytes left`);
  byId('write').querySelector('button').disabled = left < 0;
}
byId('text').addEventListener('input', count);
count();
byId('write').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = byId('text').value;
  if (await send(page, event, `Post ${text.length} letters`, 'post', text)) {
    if (byId('text').value === text) byId('text').value = '';
    count();
  }
});
byId('older').addEventListener('click', () => {
  posts.more();
  show(page).catch(complain);
});
byId('followed').addEventListener('change', () => show(page).catch(complain));
