//! A chip's messages and constraints in the kernels' form, weighted by the verifier's challenges.

use ark_bn254::Fr;
use ark_ff::Field as _;
use zkfabric_air::{self as air, Air};
use zkfabric_host::sums::{Constraint, Linear, Message, Operation, Program};
use zkfabric_verifier::rounds::BusChallenges;

/// A chip's program in the kernels' types.
#[derive(Debug)]
pub(crate) struct ChipForms {
    /// Operations over the columns of a row.
    pub(crate) program: Program,
    /// Degree of the sum over rows.
    pub(crate) degree: usize,
    messages: Vec<MessageForms>,
    constraints: Vec<Linear>,
    /// The values of the row of zeros.
    zeros: Vec<Fr>,
}

#[derive(Debug)]
struct MessageForms {
    bus: u64,
    multiplicity: Linear,
    fields: Vec<Linear>,
}

impl ChipForms {
    /// Compiles a chip's forms.
    pub(crate) fn new(air: &Air) -> Self {
        let operations = air.program.operations.iter();
        let program = Program {
            columns: air.program.columns(),
            operations: operations.map(operation).collect(),
        };
        let messages = air.program.messages.iter().map(|message| MessageForms {
            bus: message.bus,
            multiplicity: linear(&message.multiplicity),
            fields: message.fields.iter().map(linear).collect(),
        });
        Self {
            degree: air.degree(),
            messages: messages.collect(),
            constraints: air.program.constraints.iter().map(linear).collect(),
            zeros: program.values(&[]),
            program,
        }
    }

    /// Returns the fractions of a row.
    pub(crate) fn messages(&self, bus: &BusChallenges) -> Vec<Message> {
        let message = |message: &MessageForms| Message {
            numerator: message.multiplicity.clone(),
            denominator: denominator(message, bus),
        };
        self.messages.iter().map(message).collect()
    }

    /// Returns the messages and the form of the sum over rows under fixed challenges. Under others
    /// they have coefficients other than 0, 1 and -1 in the same places, except with negligible
    /// probability, and devices generate the same kernels.
    pub(crate) fn announced(&self) -> (Vec<Message>, Linear) {
        let base = Fr::from(1001);
        let weight = |index: usize| base.pow([index as u64 + 3]);
        let weights = |count: usize| -> Vec<Fr> { (0..count).map(weight).collect() };
        let bus = BusChallenges {
            alpha: base,
            beta_powers: core::array::from_fn(|index| weight(index + 1000)),
        };
        let mu = base.square();
        let mut rows = self.leaf(&bus, &weights(self.messages.len()), mu);
        for constraint in self.constraints(&weights(self.constraints.len())) {
            rows.add_scaled(&constraint.form, constraint.weight);
        }
        (self.messages(&bus), rows)
    }

    /// Returns the contribution of the leaves' claims to the sum over rows: each numerator and,
    /// times `mu`, each denominator, times the weight of its message. Zero on the row of zeros.
    pub(crate) fn leaf(&self, bus: &BusChallenges, weights: &[Fr], mu: Fr) -> Linear {
        let mut sum = Linear::default();
        for (message, weight) in self.messages.iter().zip(weights) {
            sum.add_scaled(&message.multiplicity, *weight);
            sum.add_scaled(&denominator(message, bus), *weight * mu);
        }
        let at_zero = sum.evaluate(|value| self.zeros.get(value).copied().unwrap_or_default());
        sum.constant -= at_zero;
        sum
    }

    /// Returns the constraints, each with its weight.
    pub(crate) fn constraints(&self, weights: &[Fr]) -> Vec<Constraint> {
        let constraints = self.constraints.iter().zip(weights);
        let weighted = constraints.map(|(form, &weight)| Constraint {
            weight,
            form: form.clone(),
        });
        weighted.collect()
    }
}

fn denominator(message: &MessageForms, bus: &BusChallenges) -> Linear {
    let mut sum = Linear {
        constant: bus.alpha + Fr::from(message.bus),
        terms: Vec::new(),
    };
    for (field, power) in message.fields.iter().zip(&bus.beta_powers) {
        sum.add_scaled(field, *power);
    }
    sum
}

fn linear(form: &air::Linear) -> Linear {
    let terms = form.terms.iter();
    Linear {
        constant: form.constant,
        terms: terms.map(|(value, k)| (*value as usize, *k)).collect(),
    }
}

fn operation(operation: &air::Operation) -> Operation {
    match operation {
        air::Operation::Product(a, b) => Operation::Product(*a as usize, *b as usize),
        air::Operation::Linear(form) => Operation::Linear(linear(form)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ark_ff::{One, Zero};
    use zkfabric_air::{AirBuilder, Bus, ColumnSpec, Expr, Width};

    /// Returns a chip whose message has a constant and a product in a field.
    fn chip() -> Air {
        let specs = ["a", "b", "real"].map(|name| ColumnSpec {
            name: name.into(),
            width: Width::Field,
        });
        let mut builder = AirBuilder::new("chip", specs.into(), Vec::new());
        let [a, b, real] = [0, 1, 2].map(|column| builder.main(column));
        builder.assert_zero("cubic", &a * &a * (&b - &a) * Expr::from(3));
        let bus = Bus { id: 5, name: "bus" };
        builder.send(bus, -&real, [&a * (&b + 7), &b + 9, Expr::from(4)]);
        builder.finish().unwrap()
    }

    #[test]
    fn forms_are_the_expressions() {
        let (air, mut power) = (chip(), Fr::one());
        let beta_powers = [(); zkfabric_air::MAX_FIELDS].map(|()| {
            power *= Fr::from(11);
            power
        });
        let bus = BusChallenges {
            alpha: Fr::from(1000),
            beta_powers,
        };
        let forms = ChipForms::new(&air);
        assert_eq!(forms.degree, 3);
        let row = [3_u64, 8, 1].map(|value| Fr::from(value).pow([5]));
        let [a, b, real] = row;
        let values = forms.program.values(&row);
        let at = |form: &Linear| form.evaluate(|value| values[value]);
        let fields = [a * (b + Fr::from(7)), b + Fr::from(9), Fr::from(4)];
        let expected = bus.fingerprint(5, &fields);
        let [message] = &forms.messages(&bus)[..] else {
            panic!("one message")
        };
        assert_eq!(at(&message.denominator), expected);
        assert_eq!(at(&message.numerator), -real);
        let (weight, mu) = (Fr::from(77), Fr::from(13));
        // What was announced differs in the challenges only.
        let (messages, rows) = forms.announced();
        let shape = |form: &Linear| -> Vec<(usize, bool)> {
            let constant = [(usize::MAX, form.constant.is_zero())];
            let plain = |k: &Fr| [Fr::one(), -Fr::one()].contains(k);
            let terms = form.terms.iter().map(|(value, k)| (*value, plain(k)));
            constant.into_iter().chain(terms).collect()
        };
        assert_eq!(messages.len(), 1);
        let [other] = &forms.messages(&bus)[..] else {
            panic!("one message")
        };
        for (a, b) in [
            (&messages[0].numerator, &other.numerator),
            (&messages[0].denominator, &other.denominator),
        ] {
            assert_eq!(shape(a), shape(b));
        }
        let mut whole = forms.leaf(&bus, &[weight], mu);
        for constraint in forms.constraints(&[weight.square()]) {
            whole.add_scaled(&constraint.form, constraint.weight);
        }
        assert_eq!(shape(&rows), shape(&whole));
        assert!(rows != whole && rows.terms.len() > 2);
        let zero = bus.fingerprint(5, &[Fr::zero(), Fr::from(9), Fr::from(4)]);
        let leaf = forms.leaf(&bus, &[weight], mu);
        assert_eq!(at(&leaf), weight * (mu * (expected - zero) - real));
        let constraint = Fr::from(3) * a * a * (b - a);
        let [weighted] = &forms.constraints(&[weight])[..] else {
            panic!("one constraint")
        };
        assert_eq!(weighted.weight, weight);
        assert_eq!(at(&weighted.form), constraint);
    }
}
