//! Sets of transactions that share no written key, dealt to lanes.

use std::hash::{BuildHasherDefault, Hasher};

use super::keys::Predicted;

/// Least gain: the group's weight by that of the heaviest lane, in sixteenths.
const LEAST_GAIN: u64 = 18;

/// Transactions of each lane in their order, and the number of sets.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Partition {
    pub(crate) lanes: Vec<Vec<u32>>,
    pub(crate) components: usize,
}

/// Deals the sets of transactions that share no key to `lanes` lanes; `None` if the heaviest lane
/// would take nearly everything.
pub(crate) fn partition(predicted: &Predicted, lanes: usize) -> Option<Partition> {
    let mut sets = Sets::new(predicted.weights.len());
    let mut writers: Map<u32> = Map::default();
    writers.reserve(predicted.writes.len());
    for (key, transaction) in &predicted.writes {
        let first = *writers.entry(*key).or_insert(*transaction);
        sets.join(first, *transaction);
    }
    for (key, transaction) in &predicted.reads {
        if let Some(first) = writers.get(key) {
            sets.join(*first, *transaction);
        }
    }
    deal(sets, &predicted.weights, lanes)
}

/// Deals sets, the heaviest first, each to the lightest lane.
fn deal(mut sets: Sets, weights: &[u64], lanes: usize) -> Option<Partition> {
    let mut of_root = vec![0_u64; weights.len()];
    for (transaction, weight) in (0..).zip(weights) {
        let root = sets.root(transaction) as usize;
        if let Some(sum) = of_root.get_mut(root) {
            *sum += weight;
        }
    }
    let mut order: Vec<(u64, u32)> = of_root
        .iter()
        .zip(0..)
        .filter(|(weight, _)| **weight > 0)
        .map(|(weight, root)| (*weight, root))
        .collect();
    let total: u64 = order.iter().map(|(weight, _)| weight).sum();
    let heaviest = order.iter().map(|(weight, _)| *weight).max()?;
    if total * 16 < heaviest.saturating_mul(LEAST_GAIN) {
        return None;
    }
    order.sort_unstable_by(|one, other| other.cmp(one));
    let mut loads = vec![0_u64; lanes];
    let mut lane_of = vec![0_usize; weights.len()];
    for (weight, root) in &order {
        let (lane, load) = loads
            .iter_mut()
            .enumerate()
            .min_by_key(|(_, load)| **load)?;
        *load += weight;
        if let Some(of) = lane_of.get_mut(*root as usize) {
            *of = lane;
        }
    }
    let most = loads.iter().copied().max()?;
    if total * 16 < most.saturating_mul(LEAST_GAIN) {
        return None;
    }
    let mut dealt = vec![Vec::with_capacity(weights.len() / lanes.max(1) + 1); lanes];
    for transaction in (0..).take(weights.len()) {
        let root = sets.root(transaction) as usize;
        let lane = lane_of.get(root).and_then(|lane| dealt.get_mut(*lane))?;
        lane.push(transaction);
    }
    dealt.retain(|lane| !lane.is_empty());
    Some(Partition {
        lanes: dealt,
        components: order.len(),
    })
}

/// Disjoint sets of numbers, each with its least member as root.
#[derive(Debug)]
struct Sets {
    parents: Vec<u32>,
}

impl Sets {
    fn new(count: usize) -> Self {
        Self {
            parents: (0..).take(count).collect(),
        }
    }

    fn parent(&self, of: u32) -> u32 {
        self.parents.get(of as usize).copied().unwrap_or(of)
    }

    /// Returns a set's root, and halves the way to it.
    fn root(&mut self, mut of: u32) -> u32 {
        loop {
            let parent = self.parent(of);
            if parent == of {
                return of;
            }
            let above = self.parent(parent);
            if let Some(place) = self.parents.get_mut(of as usize) {
                *place = above;
            }
            of = above;
        }
    }

    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(place) = self.parents.get_mut(one.max(other) as usize) {
            *place = one.min(other);
        }
    }
}

/// Map by keys that are hashes already.
type Map<V> = std::collections::HashMap<u64, V, BuildHasherDefault<Same>>;

/// The hash of a number that is a hash.
#[derive(Clone, Copy, Debug, Default)]
struct Same(u64);

impl Hasher for Same {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn predicted(weights: &[u64], writes: &[(u64, u32)], reads: &[(u64, u32)]) -> Predicted {
        Predicted {
            writes: writes.to_vec(),
            reads: reads.to_vec(),
            weights: weights.to_vec(),
            in_order: false,
        }
    }

    #[test]
    fn writers_and_readers_of_a_key_share_a_lane_and_readers_alone_do_not() {
        let writes = [(1, 0), (1, 3), (2, 1), (3, 2), (4, 4)];
        let reads = [(9, 0), (9, 1), (9, 2), (2, 4)];
        let partition = partition(&predicted(&[5; 5], &writes, &reads), 2).unwrap();
        assert_eq!(partition.components, 3);
        let together = |a: u32, b: u32| {
            let mut lanes = partition.lanes.iter();
            lanes.any(|lane| lane.contains(&a) && lane.contains(&b))
        };
        assert!(together(0, 3) && together(1, 4));
        assert_eq!(partition.lanes.iter().map(Vec::len).sum::<usize>(), 5);
        assert!(partition.lanes.iter().all(|lane| lane.is_sorted()));
    }

    #[test]
    fn one_set_and_one_heavy_set_are_not_dealt() {
        let chain: Vec<(u64, u32)> = (0..9).map(|n| (7, n)).collect();
        assert_eq!(partition(&predicted(&[5; 9], &chain, &[]), 2), None);
        assert_eq!(partition(&predicted(&[100, 5], &[], &[]), 2), None);
        assert_eq!(partition(&predicted(&[], &[], &[]), 2), None);
        let dealt = partition(&predicted(&[50, 50], &[], &[]), 2).unwrap();
        assert_eq!(dealt.lanes, [[1], [0]]);
    }
}
