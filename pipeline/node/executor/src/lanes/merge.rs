//! Lanes with the same outcome as execution in order: what they have read is compared, and joined.
//!
//! A lane's transactions have seen the values before the group and those of their own lane. That is
//! what they see in order if no other lane has changed a key that the lane has read: everything
//! that a lane writes it has read before, so two lanes that write one key are seen too.

use alloy_primitives::{Address, U256};
use zkfabric_state::Account;

use crate::touched::{Touched, TouchedSlot};

/// Most conflicts that are looked for: more say nothing new.
const MOST: usize = 64;

/// A key that a lane changed and another one read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conflict {
    pub(crate) address: Address,
    /// The slot; `None` for the account itself.
    pub(crate) slot: Option<U256>,
    /// Lanes that read it, each with its first transaction that did.
    pub(crate) lanes: Vec<(usize, u32)>,
}

/// Returns keys that a lane changed and another one read, up to [`MOST`].
pub(crate) fn conflicts(lanes: &[&[Touched]]) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut rest = lanes.to_vec();
    let mut present: Vec<(usize, &Touched)> = Vec::with_capacity(lanes.len());
    while found.len() < MOST {
        let heads = rest.iter().filter_map(|lane| lane.first());
        let Some(address) = heads.map(|head| head.address).min() else {
            break;
        };
        present.clear();
        for (lane, list) in rest.iter_mut().enumerate() {
            if let Some((head, tail)) = list.split_first()
                && head.address == address
            {
                present.push((lane, head));
                *list = tail;
            }
        }
        if present.len() < 2 {
            continue;
        }
        if present.iter().any(|(_, account)| account.changed) {
            let lanes = present.iter().map(|(lane, account)| (*lane, account.first));
            found.push(Conflict {
                address,
                slot: None,
                lanes: lanes.collect(),
            });
        }
        slot_conflicts(address, &present, &mut found);
    }
    found
}

fn slot_conflicts(address: Address, present: &[(usize, &Touched)], found: &mut Vec<Conflict>) {
    let mut rest: Vec<(usize, &[TouchedSlot])> = present
        .iter()
        .map(|(lane, account)| (*lane, account.slots.as_slice()))
        .collect();
    loop {
        let heads = rest.iter().filter_map(|(_, slots)| slots.first());
        let Some(slot) = heads.map(|head| head.slot).min() else {
            return;
        };
        let (mut lanes, mut changed) = (Vec::new(), false);
        for (lane, slots) in &mut rest {
            if let Some((head, tail)) = slots.split_first()
                && head.slot == slot
            {
                lanes.push((*lane, head.first));
                changed |= head.changed;
                *slots = tail;
            }
        }
        if changed && lanes.len() > 1 {
            found.push(Conflict {
                address,
                slot: Some(slot),
                lanes,
            });
        }
    }
}

/// Joins lanes without conflicts, and adds the beneficiary's rewards if a transaction was included.
/// `None` if the beneficiary's balance would overflow.
pub(crate) fn join(
    lanes: Vec<Vec<Touched>>,
    beneficiary: Address,
    base: Option<Account>,
    rewards: Option<U256>,
) -> Option<Vec<Touched>> {
    let count = lanes.iter().map(Vec::len).sum::<usize>() + 1;
    let mut joined: Vec<Touched> = Vec::with_capacity(count);
    let mut lanes: Vec<_> = lanes
        .into_iter()
        .map(|lane| lane.into_iter().peekable())
        .collect();
    loop {
        let heads = lanes.iter_mut().filter_map(|lane| lane.peek());
        let Some(address) = heads.map(|head| head.address).min() else {
            break;
        };
        let here = |lane: &mut std::iter::Peekable<std::vec::IntoIter<Touched>>| {
            lane.next_if(|head| head.address == address)
        };
        let same = lanes.iter_mut().filter_map(here);
        joined.extend(same.reduce(both));
    }
    let Some(rewards) = rewards else {
        return Some(joined);
    };
    let account = rewarded(beneficiary, base, rewards)?;
    let place = joined.partition_point(|other| other.address < beneficiary);
    joined.insert(place, account);
    Some(joined)
}

/// Joins what two lanes did to one account; at most one has changed the account itself.
fn both(one: Touched, other: Touched) -> Touched {
    let (mut to, from) = if other.changed {
        (other, one)
    } else {
        (one, other)
    };
    to.emptied |= from.emptied;
    if to.slots.is_empty() {
        to.slots = from.slots;
    } else if !from.slots.is_empty() {
        to.slots.extend(from.slots);
        // Both parts are sorted: a run-merging sort takes one pass.
        to.slots.sort_by_key(|slot| (slot.slot, !slot.changed));
        to.slots.dedup_by_key(|slot| slot.slot);
    }
    to
}

/// Returns the beneficiary's account with the rewards.
fn rewarded(address: Address, base: Option<Account>, rewards: U256) -> Option<Touched> {
    let before = base.unwrap_or_default();
    let balance = before.balance.checked_add(rewards)?;
    let after = Account { balance, ..before };
    let is_code_free = after.code_hash.is_zero() || after.code_hash == Account::default().code_hash;
    let is_empty = after.nonce == 0 && balance.is_zero() && is_code_free;
    let has_storage = after.code_hash.is_zero();
    let last = (!is_empty || has_storage).then_some(after);
    Some(Touched {
        address,
        last,
        changed: last != base,
        cleared: last.is_none() && base.is_some(),
        emptied: is_empty && has_storage,
        code: None,
        first: 0,
        slots: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(byte: u8, changed: bool, slots: &[(u64, bool)]) -> Touched {
        let slots = slots.iter().map(|(slot, changed)| TouchedSlot {
            slot: U256::from(*slot),
            last: U256::from(7),
            changed: *changed,
            first: 3,
        });
        Touched {
            address: Address::repeat_byte(byte),
            last: Some(Account::default()),
            changed,
            cleared: false,
            emptied: false,
            code: None,
            first: 2,
            slots: slots.collect(),
        }
    }

    #[test]
    fn what_a_lane_changed_and_another_read_is_a_conflict() {
        let one = [
            account(1, false, &[(1, true), (2, false)]),
            account(5, true, &[]),
        ];
        let other = [
            account(1, false, &[(2, false), (3, true)]),
            account(6, true, &[]),
        ];
        assert_eq!(conflicts(&[&one, &other]), []);
        let reader = [account(1, false, &[(3, false)])];
        let found = conflicts(&[&one, &other, &reader]);
        let slot = Some(U256::from(3));
        let lanes = vec![(1, 3), (2, 3)];
        assert_eq!(
            found,
            [Conflict {
                address: Address::repeat_byte(1),
                slot,
                lanes
            }]
        );
        let reader = [account(5, false, &[])];
        let found = conflicts(&[&one, &reader]);
        assert_eq!((found.len(), found[0].slot), (1, None));
    }

    #[test]
    fn joined_lanes_have_the_changes_of_all() {
        let one = vec![
            account(1, false, &[(1, true), (2, false)]),
            account(5, true, &[]),
        ];
        let other = vec![account(1, false, &[(2, false), (3, true)])];
        let beneficiary = Address::repeat_byte(3);
        let joined = join(vec![one, other], beneficiary, None, Some(U256::from(9))).unwrap();
        let bytes: Vec<u8> = joined.iter().map(|account| account.address[0]).collect();
        assert_eq!(bytes, [1, 3, 5]);
        let slots: Vec<u64> = joined[0].slots.iter().map(|slot| slot.slot.to()).collect();
        assert_eq!(slots, [1, 2, 3]);
        assert_eq!(joined[1].last.unwrap().balance, U256::from(9));
        let full = Some(Account {
            balance: U256::MAX,
            ..Account::default()
        });
        assert_eq!(join(vec![], beneficiary, full, Some(U256::from(1))), None);
        assert_eq!(join(vec![], beneficiary, full, None), Some(vec![]));
    }
}
