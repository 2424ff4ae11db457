//! One trie from values in ascending order of their keys, subtrie by subtrie.
//!
//! A subtrie with few values is built and hashed at once. Only its root is kept, until all of its
//! neighbours are there and the branch above is made: so each node is hashed once, and memory has
//! the values of a few subtries and the branches on the path to the last one.

use alloy_primitives::B256;

use super::error::BuildError;
use crate::trie::commit::Made;
use crate::trie::node::{Link, New, Value};
use crate::trie::pass::{Pass, Setting};
use crate::trie::path::{KEY_NIBBLES, Path, common, nibble, prefix};

/// Appends up to a number of values; fewer when none follows.
pub(super) type More<'a> = dyn FnMut(&mut Vec<(B256, Value)>, usize) -> Result<(), BuildError> + 'a;

/// Builds the trie of all values that `more` has; returns its root. A subtrie takes at most `bound`
/// of them. Nodes go to `put`, in ascending order of those with paths of one length.
pub(super) fn build(
    setting: Setting<'_>,
    owner: Option<B256>,
    bound: usize,
    more: &mut More<'_>,
    put: &mut dyn FnMut(Made) -> Result<(), BuildError>,
) -> Result<Option<Link>, BuildError> {
    let bound = bound.max(1);
    let mut tops = Tops {
        setting,
        owner,
        open: Vec::new(),
        root: None,
        put,
    };
    let mut ahead: Vec<(B256, Value)> = Vec::new();
    let (mut begin, mut has_more, mut last) = (0, true, None);
    loop {
        if has_more && ahead.len() - begin <= bound {
            ahead.drain(..begin);
            begin = 0;
            let free = 2 * bound - ahead.len();
            more(&mut ahead, free)?;
            has_more = ahead.len() == 2 * bound;
        }
        let rest = ahead.get(begin..).unwrap_or_default();
        let Some((first, _)) = rest.first() else {
            break;
        };
        let least = last.map_or(0, |last| common(&last, first) + 1);
        let (at, count) = place(first, least, bound, rest);
        let values = rest.get(..count).unwrap_or_default();
        last = values.last().map(|(key, _)| *key);
        begin += count;
        let pass = Pass::new(setting, owner);
        let (made, top) = pass.subtrie(at.len(), values)?;
        tops.add(&at, made, top)?;
    }
    tops.finish()
}

/// Returns the shallowest place of a key's subtrie with at most `bound` of the values, and their
/// number.
fn place(key: &B256, least: usize, bound: usize, values: &[(B256, Value)]) -> (Path, usize) {
    let mut depth = least;
    loop {
        let at = prefix(key, depth);
        let count = values.partition_point(|(key, _)| at.leads_to(key));
        if count <= bound || depth >= KEY_NIBBLES {
            return (at, count);
        }
        depth += 1;
    }
}

/// A branch whose children are not all there.
struct Open {
    at: Path,
    /// Roots of the subtries below, which have no hashes yet.
    children: Vec<(u8, New)>,
}

/// Roots of subtries, which become the upper nodes.
struct Tops<'a> {
    setting: Setting<'a>,
    owner: Option<B256>,
    /// The branches on the path to the last subtrie, from the root on.
    open: Vec<Open>,
    root: Option<New>,
    put: &'a mut dyn FnMut(Made) -> Result<(), BuildError>,
}

impl Tops<'_> {
    /// Adds the next subtrie.
    fn add(&mut self, at: &Path, made: Made, top: Option<New>) -> Result<(), BuildError> {
        while self
            .open
            .last()
            .is_some_and(|open| !open.at.leads_to(at.key()))
        {
            self.close()?;
        }
        (self.put)(made)?;
        let from = self.open.last().map_or(0, |open| open.at.len() + 1);
        self.open.extend((from..at.len()).map(|depth| Open {
            at: at.prefix(depth),
            children: Vec::new(),
        }));
        self.place(at, top);
        Ok(())
    }

    /// Makes the deepest open branch.
    fn close(&mut self) -> Result<(), BuildError> {
        let Some(Open { at, children }) = self.open.pop() else {
            return Ok(());
        };
        let pass = Pass::new(self.setting, self.owner);
        let (made, top) = pass.joined(&at, children)?;
        (self.put)(made)?;
        self.place(&at, top);
        Ok(())
    }

    fn place(&mut self, at: &Path, top: Option<New>) {
        let Some(above) = at.len().checked_sub(1) else {
            self.root = top;
            return;
        };
        if let Some(open) = self.open.last_mut() {
            let nibble = nibble(at.key(), above);
            open.children.extend(top.map(|top| (nibble, top)));
        }
    }

    fn finish(mut self) -> Result<Option<Link>, BuildError> {
        while !self.open.is_empty() {
            self.close()?;
        }
        let Some(root) = self.root.take() else {
            return Ok(None);
        };
        let (made, link) = Pass::new(self.setting, self.owner).rooted(root)?;
        (self.put)(made)?;
        Ok(link)
    }
}
