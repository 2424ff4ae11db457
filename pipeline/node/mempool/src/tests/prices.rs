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
            items.sort_by_key(|item| Reverse(match item.price.effective_tip(base_fee) {
                Some(tip) => (true, tip, Reverse(item.order)),
                None => (false, item.price.fee, Reverse(item.order)),
            }));
            prop_assert_eq!(ranked.worst(base_fee), items.last().copied());
            prop_assert_eq!(ranked.descending(base_fee).collect::<Vec<_>>(), items.clone());
            if let Some(item) = items.pop() {
                ranked.remove(item);
            }
        }
        for item in &items {
            ranked.remove(*item);
        }
        prop_assert_eq!(ranked.worst(0), None);
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
                prop_assert_eq!(least.tip, 0);
                prop_assert!(enough(least.fee));
                prop_assert!(!enough(least.fee - 1));
            }
            None => prop_assert!(!enough(u128::MAX)),
        }
    }
}

#[test]
fn no_order_of_prices_makes_the_tree_deep() {
    const COUNT: u64 = 1 << 14;
    let orders: [fn(u64) -> u128; 4] = [
        |number| number.into(),
        |number| (COUNT - number).into(),
        |_| 7,
        |number| (number % 2 * COUNT + number).into(),
    ];
    for fee in orders {
        let mut ranked = Ranked::default();
        let item = |order| Item {
            price: Price {
                fee: fee(order),
                tip: 0,
            },
            order,
            sender: address(1),
            nonce: 0,
        };
        (0..COUNT).map(item).for_each(|item| ranked.insert(item));
        // 15 at best, 37 on average with random priorities, 16,384 as a list.
        assert!(ranked.depth() < 80, "{}", ranked.depth());
        (0..COUNT)
            .map(item)
            .filter(|item| item.order % 8 > 0)
            .for_each(|item| ranked.remove(item));
        assert!(ranked.depth() < 80, "{}", ranked.depth());
    }
}
