// The page of the feed: posts as they come, older ones, likes, and whom the reader follows.

import { byId, element, ends, keyed, setText } from '/shared/elements.mjs';
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

/** The line of a post, which stays the same element for as long as the post is shown. */
function make(page, { id, author, text }) {
  const isOwn = author === page.account.address;
  const who = ends(author);
  const button = (name) => element('button', { type: 'button', class: name });
  const [like, follow] = [button('like'), button('follow')];
  const isOn = (one) => one.getAttribute('aria-pressed') === 'true';
  like.addEventListener('click', (event) =>
    send(page, event, `${isOn(like) ? 'Unlike' : 'Like'} ${id}`, 'like', id, !isOn(like)),
  );
  follow.addEventListener('click', (event) => {
    const label = `${isOn(follow) ? 'Unfollow' : 'Follow'} ${who}`;
    send(page, event, label, 'follow', author, !isOn(follow));
  });
  const head = element(
    'p',
    { class: 'head' },
    element('b', {}, isOwn ? 'you' : who),
    element('span', { class: 'quiet' }, `post ${id}`),
  );
  const words = element('p', { class: 'words' }, text);
  const actions = element('div', { class: 'buttons' }, like, isOwn ? undefined : follow);
  return element('li', {}, head, words, actions);
}

function press(button, isOn, text, name) {
  if (!button) return;
  setText(button, text);
  button.setAttribute('aria-pressed', String(isOn));
  button.setAttribute('aria-label', `${text} ${name}`);
}

function update(page, line, { id, author, likes, liked, followed }) {
  press(line.querySelector('.like'), liked, `♥ ${likes}`, `like post ${id}`);
  press(line.querySelector('.follow'), followed, followed ? 'Following' : 'Follow', ends(author));
  line.hidden = byId('followed').checked && !followed && author !== page.account.address;
}

const show = latest(async (page) => {
  const { posts: found, hasOlder } = await posts.read();
  keyed(byId('posts'), found, {
    key: ({ id }) => id,
    make: (post) => make(page, post),
    update: (line, post) => update(page, line, post),
  });
  byId('posts-empty').hidden = byId('posts').querySelector('li:not([hidden])') !== null;
  byId('older').hidden = !hasOlder;
});

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
