//! Prices and their order.

use std::cmp::Reverse;

use proptest::collection::vec;
use proptest::prelude::*;

use super::address;
use crate::price::Price;
use crate::ranked::{Item, Ranked};

/// Values at which sums and products of 128 bits end, and small ones.
fn value() -> impl Strategy<Value = u128> {
    prop_oneof![0..6_u128, (0..6_u128).prop_map(|less| u128::MAX - less)]
}

fn price() -> impl Strategy<Value = Price> {
    (value(), value()).prop_map(|(one, other)| Price {
        fee: one.max(other),
        tip: one.min(other),
    })
}

proptest! {
    #[test]
    fn ranked_items_are_sorted_at_every_base_fee(
        prices in vec(price(), 0..24), fees in vec(value(), 1..8),
    ) {
        let mut ranked = Ranked::default();
        let items = prices.into_iter().zip(0..);
        let mut items: Vec<Item> = items
            .map(|(price, order)| Item { price, order, sender: address(1), nonce: 0 })
            .collect();
        for item in &items {
            ranked.insert(*item);
        }
        for base_fee in fees {
            ranked.set_base_fee(base_fee);
            items.sort_by_key(|item| Reverse(match item.price.effective_tip(base_fee) {
                Some(tip) => (true, tip, Reverse(item.order)),
                None => (false, item.price.fee, Reverse(item.order)),
            }));
            prop_assert_eq!(ranked.worst(), items.last().copied());
            prop_assert_eq!(ranked.descending().collect::<Vec<_>>(), items.clone());
            if let Some(item) = items.pop() {
                ranked.remove(item);
            }
        }
        for item in &items {
            ranked.remove(*item);
        }
        prop_assert_eq!(ranked.worst(), None);
        prop_assert_eq!(ranked.set_base_fee(u128::MAX / 2), 0);
        prop_assert_eq!(ranked.set_base_fee(0), 0);
    }

    #[test]
    fn the_least_replacement_is_the_least(value in value(), percent in any::<u8>()) {
        let least = Price { fee: value, tip: 0 }.least_replacement(percent);
        // In hundredths of 2^128, by parts.
        let wide = |value: u128| alloy_primitives::U256::from(value);
        let enough = |new: u128| {
            new > value && wide(new) * wide(100) >= wide(value) * wide(100 + u128::from(percent))
        };
        match least {
            Some(least) => {
                prop_assert_eq!(least.tip, 1);
                prop_assert!(enough(least.fee));
                prop_assert!(!enough(least.fee - 1));
            }
            None => prop_assert!(!enough(u128::MAX)),
        }
    }
}
