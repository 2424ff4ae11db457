//! Products with a common factor become one product: `sum_k w_k a_k b_k = sum_x x (sum of w_k k_x
//! b_k)` where `a_k` is a form in the columns `x`.
//!
//! Few flags gate the constraints, and a flag is already a factor in its own booleanity constraint,
//! so most products merge into cofactors.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Zero as _;

use crate::Linear;

/// Second factor of a product.
#[derive(Debug, Clone)]
pub(super) enum Factor {
    /// A linear form of columns.
    Linear(Linear),
    /// A value of degree 2.
    Node(usize),
}

/// Product `weight form other`.
#[derive(Debug, Clone)]
pub(super) struct Product {
    pub form: Linear,
    pub other: Factor,
    pub weight: Fr,
}

/// Group `key (cofactor + sum of w node)`.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    pub key: Linear,
    pub cofactor: Linear,
    pub nodes: BTreeMap<usize, Fr>,
}

/// Sum `linear + sum of w node + sum of groups`.
#[derive(Debug, Clone, Default)]
pub(super) struct Groups {
    pub linear: Linear,
    pub nodes: BTreeMap<usize, Fr>,
    pub groups: Vec<Group>,
    /// Groups whose key is a column, by column.
    columns: BTreeMap<usize, usize>,
}

/// Cost of a new group beside the columns of its forms, in products of a narrow value with a
/// weight, of ten halves: a product, and two reductions.
const GROUP_COST: usize = 12;
/// Cost of a node in a cofactor: a product; for the first node of a cofactor also a reduction.
const NODE_COST: [usize; 2] = [15, 5];

impl Groups {
    /// Starts with the terms outside of groups.
    pub(super) fn new(linear: Linear, nodes: Vec<(usize, Fr)>) -> Self {
        Self {
            linear,
            nodes: nodes.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Sorts the products into groups.
    pub(super) fn add(&mut self, products: Vec<Product>) {
        // Count of each column as a factor: of `x y` the more frequent one becomes the key.
        let mut counts = BTreeMap::<usize, usize>::new();
        for column in products.iter().flat_map(Product::columns).flatten() {
            *counts.entry(column).or_default() += 1;
        }
        // Squares leave no choice of a key, and other products may reuse their keys.
        let (squares, others): (Vec<Product>, Vec<Product>) =
            products.into_iter().partition(Product::is_square);
        for product in squares {
            self.distribute(&product);
        }
        for product in others {
            let swapped = product.swapped();
            let options = [Some(&product), swapped.as_ref()].into_iter().flatten();
            let options = options.flat_map(|product| {
                let [key, _] = product.columns();
                let count = key
                    .and_then(|key| counts.get(&key))
                    .copied()
                    .unwrap_or_default();
                let distributed = (self.distributed_cost(product), Reverse(count), true);
                let grouped = (self.grouped_cost(product), Reverse(count), false);
                [(distributed, product), (grouped, product)]
            });
            match options.min_by_key(|option| option.0) {
                Some(((_, _, true), product)) => self.distribute(product),
                Some(((_, _, false), product)) => self.group(product),
                None => {}
            }
        }
    }

    /// Drops empty groups, and moves groups without columns in their cofactor to the linear part.
    pub(super) fn finish(mut self) -> Self {
        let linear = &mut self.linear;
        self.groups.retain(|group| {
            if group.nodes.is_empty() && group.cofactor.terms.is_empty() {
                linear.add_scaled(&group.key, group.cofactor.constant);
                return false;
            }
            true
        });
        self.nodes.retain(|_, weight| !weight.is_zero());
        self
    }

    /// Takes each column of the form as a key; the constant has no key.
    fn distribute(&mut self, product: &Product) {
        let weight = product.weight * product.form.constant;
        match &product.other {
            Factor::Linear(other) => self.linear.add_scaled(other, weight),
            Factor::Node(node) => *self.nodes.entry(*node).or_default() += weight,
        }
        for (column, k) in &product.form.terms {
            let at = *self.columns.entry(*column).or_insert_with(|| {
                self.groups.push(Group {
                    key: Linear::value(*column),
                    ..Group::default()
                });
                self.groups.len() - 1
            });
            self.groups[at].add(&product.other, product.weight * k);
        }
    }

    /// Takes the form as a key.
    fn group(&mut self, product: &Product) {
        let at = self.find(&product.form).unwrap_or_else(|| {
            self.groups.push(Group {
                key: product.form.clone(),
                ..Group::default()
            });
            self.groups.len() - 1
        });
        self.groups[at].add(&product.other, product.weight);
    }

    fn find(&self, key: &Linear) -> Option<usize> {
        self.groups.iter().position(|group| group.key == *key)
    }

    /// Returns the cost of distribution over the form's columns.
    fn distributed_cost(&self, product: &Product) -> usize {
        let columns = product.form.terms.iter();
        columns
            .map(|(column, _)| match self.columns.get(column) {
                Some(group) => self.groups[*group].cost(&product.other),
                None => 1 + GROUP_COST + Group::default().cost(&product.other),
            })
            .sum()
    }

    /// Returns the cost of the form as a key.
    fn grouped_cost(&self, product: &Product) -> usize {
        self.find(&product.form).map_or_else(
            || product.form.terms.len() + GROUP_COST + Group::default().cost(&product.other),
            |group| self.groups[group].cost(&product.other),
        )
    }
}

impl Group {
    fn add(&mut self, other: &Factor, weight: Fr) {
        match other {
            Factor::Linear(other) => self.cofactor.add_scaled(other, weight),
            Factor::Node(node) => *self.nodes.entry(*node).or_default() += weight,
        }
    }

    fn cost(&self, other: &Factor) -> usize {
        match other {
            Factor::Linear(other) => {
                let known = &self.cofactor.terms;
                let new = other.terms.iter();
                new.filter(|(column, _)| known.binary_search_by_key(column, |term| term.0).is_err())
                    .count()
            }
            Factor::Node(node) if self.nodes.contains_key(node) => 0,
            Factor::Node(_) => NODE_COST[usize::from(!self.nodes.is_empty())],
        }
    }
}

impl Product {
    /// Returns the single column of each factor; `None` for other factors.
    fn columns(&self) -> [Option<usize>; 2] {
        let column = |form: &Linear| match form.terms[..] {
            [(column, _)] => Some(column),
            _ => None,
        };
        let other = match &self.other {
            Factor::Linear(other) => column(other),
            Factor::Node(_) => None,
        };
        [column(&self.form), other]
    }

    /// Returns whether both factors consist of the same column.
    fn is_square(&self) -> bool {
        let [first, second] = self.columns();
        first.is_some() && first == second
    }

    /// Returns the product with its factors swapped, if both are forms.
    fn swapped(&self) -> Option<Self> {
        match &self.other {
            Factor::Linear(other) => Some(Self {
                form: other.clone(),
                other: Factor::Linear(self.form.clone()),
                weight: self.weight,
            }),
            Factor::Node(_) => None,
        }
    }
}
