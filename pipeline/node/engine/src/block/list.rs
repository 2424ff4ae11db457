//! Root of a list of a block (Yellow Paper, 4.3.2), hashed while the list grows.
//!
//! A key is the RLP of an index. Indexes from 1 on whose keys have the same length lie in one
//! subtrie in their order, 16 below each node, so that a node with all of its indexes never changes
//! again. Each such node is hashed once, in batches of the Keccak kernel, and only the nodes at the
//! list's end are left for the end of the block.

use alloy_primitives::B256;
use zkfabric_host::local::{Isa, keccak256, keccak256_serial_with};
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::rlp::{self, EMPTY_STRING};

/// Children of a node.
const WIDTH: usize = 16;
/// Nibble with which the keys of all indexes begin but for 1 to 127.
const LONG: usize = 8;

/// Reference to a node in the node above: its hash, or RLP of less than 32 bytes.
#[derive(Clone, Copy, Debug)]
struct Reference {
    bytes: [u8; 33],
    len: u8,
}

impl Reference {
    const EMPTY: Self = {
        let mut bytes = [0; 33];
        bytes[0] = EMPTY_STRING;
        Self { bytes, len: 1 }
    };

    fn of_hash(hash: &[u8; 32]) -> Self {
        let mut bytes = [EMPTY_STRING + 32; 33];
        bytes[1..].copy_from_slice(hash);
        Self { bytes, len: 33 }
    }

    /// Returns the reference to a node whose parent has its RLP in place of a hash.
    fn embedded(node: &[u8]) -> Option<Self> {
        let mut bytes = [0; 33];
        bytes.get_mut(..node.len())?.copy_from_slice(node);
        (node.len() < 32).then_some(Self {
            bytes,
            len: node.len() as u8,
        })
    }

    fn of(node: &[u8]) -> Self {
        Self::embedded(node).unwrap_or_else(|| Self::of_hash(&keccak256(node)))
    }

    fn rlp(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// A list that grows, and the nodes of its trie that are final.
#[derive(Debug)]
pub(super) struct ListRoot {
    isa: Isa,
    /// References: first to items as the last nibble's children, then to nodes with all of the 16
    /// references before. Index 0 has a key elsewhere, and the nodes above it here are no nodes of
    /// the trie.
    levels: Vec<Vec<Reference>>,
}

impl ListRoot {
    /// Creates an empty list, hashed with these instructions.
    pub(super) const fn new(isa: Isa) -> Self {
        Self {
            isa,
            levels: Vec::new(),
        }
    }

    /// Adds items behind the others.
    pub(super) fn add<'a>(&mut self, items: impl Iterator<Item = &'a [u8]>) {
        let mut nodes = Nodes::default();
        for item in items {
            nodes.push(|out| put_leaf(out, &[], item));
        }
        let mut level = 0;
        while !nodes.ends.is_empty() {
            self.push(level, &nodes);
            nodes.clear();
            let done = self.levels.get(level + 1).map_or(0, Vec::len);
            let below = self
                .levels
                .get(level)
                .and_then(|below| below.get(WIDTH * done..));
            for children in below.unwrap_or_default().as_chunks::<WIDTH>().0 {
                nodes.push(|out| put_branch(out, children));
            }
            level += 1;
        }
    }

    /// Adds the references to nodes.
    fn push(&mut self, level: usize, nodes: &Nodes) {
        if self.levels.len() == level {
            self.levels.push(Vec::new());
        }
        let hashed: Vec<&[u8]> = nodes.iter().filter(|node| node.len() >= 32).collect();
        let mut hashes = keccak256_serial_with(self.isa, &hashed).into_iter();
        let references = nodes.iter().map(|node| {
            let embedded = Reference::embedded(node);
            embedded.unwrap_or_else(|| Reference::of_hash(&hashes.next().unwrap_or_default()))
        });
        if let Some(level) = self.levels.get_mut(level) {
            level.extend(references);
        }
    }

    /// Returns the root; `item` returns the item of an index.
    pub(super) fn root<'a>(&self, item: impl Fn(usize) -> &'a [u8]) -> B256 {
        let count = self.levels.first().map_or(0, Vec::len);
        let mut root = Vec::new();
        match count {
            0 => return EMPTY_ROOT,
            1 => put_leaf(&mut root, &[LONG as u8, 0], item(0)),
            _ => {
                let mut children = [Reference::EMPTY; WIDTH];
                for (nibble, child) in children.iter_mut().take(LONG).enumerate() {
                    let (from, to) = (WIDTH * nibble, WIDTH * (nibble + 1));
                    *child = self.subtrie(1, from.max(1), to.min(count), &item);
                }
                if let Some(child) = children.get_mut(LONG) {
                    *child = self.long(count, &item);
                }
                put_branch(&mut root, &children);
            }
        }
        keccak256(&root).into()
    }

    /// Returns the reference to the node of index 0 and of those from 128 on: their keys are 0x80,
    /// and 0x80 + n with the n bytes of the index.
    fn long<'a>(&self, count: usize, item: &impl Fn(usize) -> &'a [u8]) -> Reference {
        const SHORT: usize = 128;
        let mut node = Vec::new();
        if count <= SHORT {
            put_leaf(&mut node, &[0], item(0));
            return Reference::of(&node);
        }
        let mut children = [Reference::EMPTY; WIDTH];
        let mut from = SHORT;
        for (bytes, child) in children.iter_mut().enumerate() {
            if bytes == 0 {
                *child = self.item(0);
                continue;
            }
            let to = u32::try_from(8 * bytes).ok();
            let to = to.and_then(|bits| 1_usize.checked_shl(bits));
            let to = to.map_or(count, |to| to.min(count));
            *child = self.subtrie(2 * bytes, from, to, item);
            from = to.max(from);
        }
        put_branch(&mut node, &children);
        Reference::of(&node)
    }

    fn item(&self, index: usize) -> Reference {
        let level = self.levels.first();
        let item = level.and_then(|level| level.get(index));
        item.copied().unwrap_or(Reference::EMPTY)
    }

    /// Returns the reference to the node of the indexes `from..to`, whose keys differ in the last
    /// `depth` nibbles alone.
    fn subtrie<'a>(
        &self,
        depth: usize,
        from: usize,
        to: usize,
        item: &impl Fn(usize) -> &'a [u8],
    ) -> Reference {
        if from >= to {
            return Reference::EMPTY;
        }
        if depth == 0 {
            return self.item(from);
        }
        let mut node = Vec::new();
        if to - from == 1 {
            put_leaf(&mut node, &nibbles(from, depth), item(from));
            return Reference::of(&node);
        }
        let shift = 4 * depth;
        if from.trailing_zeros() as usize >= shift && (to - from) >> shift == 1 {
            let level = self.levels.get(depth);
            if let Some(node) = level.and_then(|level| level.get(from >> shift)) {
                return *node;
            }
        }
        let (first, last) = (nibbles(from, depth), nibbles(to - 1, depth));
        let common = first.iter().zip(&last).take_while(|(a, b)| a == b).count();
        if common > 0 {
            let child = self.subtrie(depth - common, from, to, item);
            let path = first.get(..common).unwrap_or_default();
            rlp::put_list(&mut node, |out| {
                rlp::put_string(out, &hex_prefix(path, false));
                out.extend_from_slice(child.rlp());
            });
            return Reference::of(&node);
        }
        let mut children = [Reference::EMPTY; WIDTH];
        let size = 1 << (shift - 4);
        let mut begin = from;
        while begin < to {
            let end = to.min((begin / size + 1) * size);
            if let Some(child) = children.get_mut(begin / size % WIDTH) {
                *child = self.subtrie(depth - 1, begin, end, item);
            }
            begin = end;
        }
        put_branch(&mut node, &children);
        Reference::of(&node)
    }
}

/// RLP of nodes, one after the other.
#[derive(Default)]
struct Nodes {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Nodes {
    fn push(&mut self, put: impl FnOnce(&mut Vec<u8>)) {
        put(&mut self.bytes);
        self.ends.push(self.bytes.len());
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        let begins = core::iter::once(&0).chain(&self.ends);
        let spans = begins.zip(&self.ends);
        spans.map(|(begin, end)| self.bytes.get(*begin..*end).unwrap_or_default())
    }
}

/// Returns the last nibbles of an index, the highest one first.
fn nibbles(index: usize, depth: usize) -> Vec<u8> {
    let places = (0..depth).rev();
    places
        .map(|place| (index >> (4 * place)) as u8 & 15)
        .collect()
}

/// Returns nibbles in hex-prefix form (Yellow Paper, appendix C).
fn hex_prefix(nibbles: &[u8], is_leaf: bool) -> Vec<u8> {
    let flag = if is_leaf { 2 } else { 0 };
    let (first, rest) = match nibbles.split_first() {
        Some((first, rest)) if rest.len().is_multiple_of(2) => (16 * (flag + 1) + first, rest),
        _ => (16 * flag, nibbles),
    };
    let bytes = rest
        .as_chunks::<2>()
        .0
        .iter()
        .map(|[high, low]| 16 * high + low);
    core::iter::once(first).chain(bytes).collect()
}

fn put_leaf(out: &mut Vec<u8>, path: &[u8], item: &[u8]) {
    rlp::put_list(out, |out| {
        rlp::put_string(out, &hex_prefix(path, true));
        rlp::put_string(out, item);
    });
}

fn put_branch(out: &mut Vec<u8>, children: &[Reference; WIDTH]) {
    rlp::put_list(out, |out| {
        for child in children {
            out.extend_from_slice(child.rlp());
        }
        out.push(EMPTY_STRING);
    });
}

#[cfg(test)]
mod tests {
    use zkfabric_stf::mpt::ordered_root;

    use super::*;

    /// Returns items of all sizes, so that nodes are embedded at any place.
    fn items(count: usize, seed: u64) -> Vec<Vec<u8>> {
        let mut random = fastrand::Rng::with_seed(seed);
        let item = |_| {
            let most = if random.bool() { 8 } else { 300 };
            let length = random.usize(1..most);
            std::iter::repeat_with(|| random.u8(..))
                .take(length)
                .collect()
        };
        (0..count).map(item).collect()
    }

    /// Adds items in groups of these sizes, in turn, and compares each root.
    fn check(isa: Isa, items: &[Vec<u8>], groups: &[usize], compared: impl Fn(usize) -> bool) {
        let mut list = ListRoot::new(isa);
        let mut added = 0;
        for group in groups.iter().cycle() {
            let end = items.len().min(added + group);
            list.add(items[added..end].iter().map(Vec::as_slice));
            added = end;
            if compared(added) || added == items.len() {
                let expected = ordered_root(items[..added].iter().map(Vec::as_slice)).unwrap();
                assert_eq!(list.root(|index| &items[index]), expected, "{added} items");
            }
            if added == items.len() {
                return;
            }
        }
    }

    #[test]
    fn an_empty_list_has_the_root_of_the_empty_trie() {
        let root = ListRoot::new(Isa::PORTABLE).root(|_| &[]);
        assert_eq!(root, ordered_root(core::iter::empty()).unwrap());
    }

    #[test]
    fn each_root_of_a_growing_list_is_that_of_the_trie() {
        for (isa, seed) in [(Isa::PORTABLE, 1), (Isa::current(), 2)] {
            check(isa, &items(600, seed), &[1], |_| true);
        }
    }

    #[test]
    fn groups_of_any_size_give_the_same_root() {
        let near = |length: usize| {
            [256, 4_096, 8_192]
                .iter()
                .any(|at| length.abs_diff(*at) < 40)
        };
        check(
            Isa::current(),
            &items(9_000, 3),
            &[1, 200, 7, 13, 64, 0],
            near,
        );
    }

    /// Keys become longer at 128, 256 and 65,536.
    #[test]
    fn keys_of_four_bytes_follow_those_of_three() {
        let items = items(65_536 + 300, 4);
        let near = |length: usize| length.abs_diff(65_536) < 3 || length == 65_536 + 257;
        let groups = [vec![65_530], vec![1; 306]].concat();
        check(Isa::current(), &items, &groups, near);
    }
}
