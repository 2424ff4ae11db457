//! Lowering of a program and a form over its values to [`Code`].

use std::collections::{BTreeMap, BTreeSet};

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};

use super::{
    code::{Code, Dot, Steps},
    group::{Factor, Groups, Product},
};
use crate::{Constant, Linear, Operation, Program};

/// Maximum total degree in columns.
pub(super) const MAX_DEGREE: usize = 3;

/// Properties of the values of a program.
pub(super) struct Lowering<'a> {
    program: &'a Program,
    degrees: Vec<usize>,
    /// Values as forms of columns, up to degree 1.
    linear: Vec<Option<Linear>>,
}

/// Output `linear + sum of w product + sum of w node`.
struct Expanded {
    linear: Linear,
    products: Vec<(usize, Fr)>,
    nodes: Vec<(usize, Fr)>,
}

/// Lowers `output`, a form over values of a program, to code.
///
/// # Errors
/// Returns the degree as the error when it is above [`MAX_DEGREE`].
pub(super) fn lower(values: &Lowering<'_>, output: &Linear) -> Result<Code, usize> {
    // Values of degree 2 that are factors of a cubic product are computed on their own; all others
    // are expanded into groups.
    let mut nodes = BTreeSet::new();
    for (product, _) in values.expand(output, |_| false).products {
        let degree = values.degrees[product];
        if degree > MAX_DEGREE {
            return Err(degree);
        }
        if let Some((_, node)) = values.cubic(product) {
            nodes.insert(node);
        }
    }
    let mut forms = Forms::default();
    let mut dots = Vec::new();
    let mut places = BTreeMap::new();
    for &node in &nodes {
        // The factors of a node are earlier values, hence earlier dots.
        let is_other = |value| value != node && nodes.contains(&value);
        let groups = values.groups(values.expand(&Linear::value(node), is_other));
        let mut dot = forms.dot(&groups, &places, &mut dots);
        if groups.linear != Linear::default() {
            dot.plus = Some(forms.intern(&groups.linear));
        }
        places.insert(node, dots.len());
        dots.push(dot);
    }
    let groups = values.groups(values.expand(output, |value| nodes.contains(&value)));
    let out = forms.dot(&groups, &places, &mut dots);
    Ok(Code::new(groups.linear, forms.0, Steps { dots, out }))
}

impl<'a> Lowering<'a> {
    pub(super) fn new(program: &'a Program) -> Self {
        let columns = program.columns;
        let mut values = Self {
            program,
            degrees: vec![1; columns],
            linear: (0..columns).map(Linear::value).map(Some).collect(),
        };
        for operation in &program.operations {
            let (degree, linear) = match operation {
                Operation::Linear(form) => (values.degree_of(form), values.combine(form)),
                Operation::Product(a, b) => {
                    let scaled = values.scaled(*a, *b);
                    let linear = scaled.and_then(|(k, value)| Some(values.form(value)?.scaled(k)));
                    (values.degree(*a) + values.degree(*b), linear)
                }
            };
            values.degrees.push(degree);
            values.linear.push(linear);
        }
        values
    }

    pub(super) const fn program(&self) -> &'a Program {
        self.program
    }

    /// Returns the degree of a value; a missing value is zero.
    pub(super) fn degree(&self, value: usize) -> usize {
        self.degrees.get(value).copied().unwrap_or_default()
    }

    pub(super) fn degree_of(&self, form: &Linear) -> usize {
        let degrees = form.terms.iter().map(|(value, _)| self.degree(*value));
        degrees.max().unwrap_or_default()
    }

    fn form(&self, value: usize) -> Option<Linear> {
        self.linear
            .get(value)
            .map_or_else(|| Some(Linear::default()), Clone::clone)
    }

    /// Rewrites a form over values as a form over columns.
    fn combine(&self, form: &Linear) -> Option<Linear> {
        let mut sum = Linear {
            constant: form.constant,
            terms: Vec::new(),
        };
        for (value, k) in &form.terms {
            sum.add_scaled(&self.form(*value)?, *k);
        }
        Some(sum)
    }

    /// Returns the constant and the other factor of a product with a constant.
    fn scaled(&self, a: usize, b: usize) -> Option<(Fr, usize)> {
        let constant = |value| (self.degree(value) == 0).then(|| self.form(value));
        if let Some(form) = constant(a).flatten() {
            return Some((form.constant, b));
        }
        constant(b).flatten().map(|form| (form.constant, a))
    }

    fn operation(&self, value: usize) -> Option<&'a Operation> {
        let index = value.checked_sub(self.program.columns)?;
        self.program.operations.get(index)
    }

    /// Returns the factors of a product of degree 3, the linear one first.
    fn cubic(&self, product: usize) -> Option<(usize, usize)> {
        let Some(Operation::Product(a, b)) = self.operation(product) else {
            return None;
        };
        match (self.degree(*a), self.degree(*b)) {
            (1, 2) => Some((*a, *b)),
            (2, 1) => Some((*b, *a)),
            _ => None,
        }
    }

    /// Expands an output into its products and the nodes that it reads.
    fn expand(&self, output: &Linear, is_node: impl Fn(usize) -> bool) -> Expanded {
        let mut expanded = Expanded {
            linear: Linear {
                constant: output.constant,
                terms: Vec::new(),
            },
            products: Vec::new(),
            nodes: Vec::new(),
        };
        let mut weights = BTreeMap::<usize, Fr>::new();
        let spread = |weights: &mut BTreeMap<usize, Fr>, form: &Linear, weight: Fr| {
            for (value, k) in &form.terms {
                *weights.entry(*value).or_default() += weight * k;
            }
        };
        spread(&mut weights, output, Fr::one());
        // Operands are always earlier values.
        while let Some((value, weight)) = weights.pop_last() {
            if weight.is_zero() {
                continue;
            }
            if let Some(Some(form)) = self.linear.get(value) {
                expanded.linear.add_scaled(form, weight);
            } else if is_node(value) {
                expanded.nodes.push((value, weight));
            } else {
                match self.operation(value) {
                    Some(Operation::Linear(form)) => {
                        expanded.linear.constant += form.constant * weight;
                        spread(&mut weights, form, weight);
                    }
                    Some(Operation::Product(a, b)) => match self.scaled(*a, *b) {
                        Some((k, value)) => *weights.entry(value).or_default() += k * weight,
                        None => expanded.products.push((value, weight)),
                    },
                    None => {}
                }
            }
        }
        expanded
    }

    fn groups(&self, expanded: Expanded) -> Groups {
        let product = |(product, weight): (usize, Fr)| {
            let factors = match (self.cubic(product), self.operation(product)) {
                (Some((form, node)), _) => Some((form, Factor::Node(node))),
                (None, Some(Operation::Product(a, b))) => {
                    Some((*a, Factor::Linear(self.form(*b)?)))
                }
                _ => None,
            };
            let (form, other) = factors?;
            Some(Product {
                form: self.form(form)?,
                other,
                weight,
            })
        };
        let mut groups = Groups::new(expanded.linear, expanded.nodes);
        groups.add(expanded.products.into_iter().filter_map(product).collect());
        groups.finish()
    }
}

/// Forms of columns, without duplicates.
#[derive(Default)]
struct Forms(Vec<Linear>);

impl Forms {
    fn intern(&mut self, form: &Linear) -> usize {
        let known = self.0.iter().position(|known| known == form);
        known.unwrap_or_else(|| {
            self.0.push(form.clone());
            self.0.len() - 1
        })
    }

    /// Writes the groups and nodes as a sum; cofactors with nodes become separate dots. The sum
    /// omits the linear part.
    fn dot(
        &mut self,
        groups: &Groups,
        places: &BTreeMap<usize, usize>,
        dots: &mut Vec<Dot>,
    ) -> Dot {
        let scaled = |nodes: &BTreeMap<usize, Fr>| {
            let nodes = nodes.iter();
            let nodes = nodes.filter_map(|(node, k)| Some((*places.get(node)?, Constant::new(*k))));
            nodes.collect::<Vec<_>>()
        };
        let mut sum = Dot {
            scaled: scaled(&groups.nodes),
            ..Dot::default()
        };
        for group in &groups.groups {
            let key = self.intern(&group.key);
            if group.nodes.is_empty() {
                let cofactor = self.intern(&group.cofactor);
                sum.products.push((key, cofactor));
                continue;
            }
            let mut cofactor = Dot {
                scaled: scaled(&group.nodes),
                ..Dot::default()
            };
            if group.cofactor != Linear::default() {
                cofactor.plus = Some(self.intern(&group.cofactor));
            }
            sum.nested.push((key, dots.len()));
            dots.push(cofactor);
        }
        sum
    }
}
