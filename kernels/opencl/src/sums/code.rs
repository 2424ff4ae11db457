//! Compiles code over a row's columns to the text of a kernel.
//!
//! The text depends only on the code's shape: coefficients other than 0, 1 and -1 lie in a buffer,
//! in the order in which the text uses them, so that one compiled program serves all challenges.
//!
//! The operations of the kernels with lanes do not fully reduce their results, so this module
//! tracks each value's bound, and the text reduces an operand where an operation requires a smaller
//! one. The same text serves the kernels whose elements are always reduced.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_sumcheck::{Linear, Operation, Program};

use crate::{Error, device::Shared};

/// Unit of bounds: a hundredth of the modulus.
const ONE: u64 = 100;
/// Bound of a carried element: 84.66 times the modulus; see `field_lanes.cl`.
const LIMIT: u64 = 84 * ONE;
/// Bound of a product's operands: their product divided by 84.66, plus 2, is then small.
const PRODUCT: u64 = 20 * ONE;
/// Bounds of subtrahends, for which the kernels have constants.
const DIFFERENCES: [u64; 5] = [3, 4, 6, 8, 12];

/// Location of the text's columns.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader {
    /// A row's columns, below the modulus: column `i` at `at + i stride`.
    Row,
    /// Columns between two groups at the point `x`, below five times the modulus.
    Pair,
}

impl Reader {
    fn load(self, column: usize) -> String {
        match self {
            Self::Row => format!("fe_load(at + {column} * stride)"),
            Self::Pair => format!("column_at(at + {column} * stride, x)"),
        }
    }

    const fn bound(self) -> u64 {
        match self {
            Self::Row => ONE,
            Self::Pair => 5 * ONE,
        }
    }
}

/// Value of the text.
#[derive(Debug, Clone, Copy)]
struct Value {
    /// Number of the value's variable.
    name: usize,
    bound: u64,
}

/// Statements and their inputs.
#[derive(Debug)]
pub(crate) struct Code {
    /// Statements that compute the forms; `output` supplies the last one of each form.
    pub(crate) text: String,
    /// Coefficients in the order of the buffer `k`.
    pub(super) coefficients: Vec<Fr>,
    /// Columns that the text reads; column `i` of the text is `columns[i]`.
    pub(super) columns: Vec<usize>,
    /// Number of statements of the text.
    statements: usize,
}

impl Code {
    /// Generates the statements for some forms over the values of a program. `output` generates a
    /// form's last statements from its index and variable.
    pub(super) fn new(
        program: &Program,
        forms: &[&Linear],
        reader: Reader,
        output: impl Fn(usize, &str) -> String,
    ) -> Self {
        let needed = needed(program, forms);
        let columns: Vec<usize> = needed.range(..program.columns).copied().collect();
        let places = columns.iter().enumerate();
        let mut writer = Writer {
            program,
            reader,
            places: places.map(|(place, column)| (*column, place)).collect(),
            values: BTreeMap::new(),
            next: 0,
            text: String::new(),
            coefficients: Vec::new(),
        };
        // In order, so that each operation finds its operands.
        for operation in needed.range(program.columns..) {
            writer.value(*operation);
        }
        for (index, form) in forms.iter().enumerate() {
            // The form's value is below the limit, whatever its use.
            let value = writer.linear(form);
            writer.text += &output(index, &format!("t{}", value.name));
        }
        Self {
            text: writer.text,
            coefficients: writer.coefficients,
            columns,
            statements: writer.next + forms.len(),
        }
    }

    /// Checks that the code does not exceed the statement limit of the device's compiler.
    ///
    /// # Errors
    /// [`Error::Unsupported`].
    pub(crate) fn check(&self, shared: &Shared) -> Result<(), Error> {
        if self.statements <= shared.statements {
            return Ok(());
        }
        Err(Error::Unsupported {
            device: shared.description.name.clone(),
            missing: "time to compile a polynomial so long (Options::statements)",
        })
    }
}

/// Returns the columns and operations that the forms need.
fn needed(program: &Program, forms: &[&Linear]) -> BTreeSet<usize> {
    let mut needed: BTreeSet<usize> = forms.iter().flat_map(|form| named(form)).collect();
    for (index, operation) in program.operations.iter().enumerate().rev() {
        if needed.contains(&(program.columns + index)) {
            match operation {
                Operation::Product(a, b) => needed.extend([*a, *b]),
                Operation::Linear(form) => needed.extend(named(form)),
            }
        }
    }
    needed
}

fn named(form: &Linear) -> impl Iterator<Item = usize> {
    form.terms.iter().map(|(value, _)| *value)
}

struct Writer<'a> {
    program: &'a Program,
    reader: Reader,
    /// Columns of the text by their index in the program.
    places: BTreeMap<usize, usize>,
    /// Values already in the text.
    values: BTreeMap<usize, Value>,
    next: usize,
    text: String,
    coefficients: Vec<Fr>,
}

impl Writer<'_> {
    /// Adds a new variable.
    fn set(&mut self, expression: &str, bound: u64) -> Value {
        let name = self.next;
        self.next += 1;
        // A write to a string does not fail.
        let _ = writeln!(self.text, "  fe t{name} = {expression};");
        Value { name, bound }
    }

    fn reduced(&mut self, value: Value) -> Value {
        self.set(&format!("fe_canonical(t{})", value.name), ONE)
    }

    fn add(&mut self, mut a: Value, mut b: Value) -> Value {
        if a.bound + b.bound > LIMIT {
            a = self.reduced(a);
        }
        if a.bound + b.bound > LIMIT {
            b = self.reduced(b);
        }
        let expression = format!("fe_add(t{}, t{})", a.name, b.name);
        self.set(&expression, a.bound + b.bound)
    }

    fn subtract(&mut self, mut a: Value, mut b: Value) -> Value {
        let fits = |b: &Value| DIFFERENCES.into_iter().find(|k| k * ONE >= b.bound);
        let multiple = if let Some(k) = fits(&b) {
            k
        } else {
            b = self.reduced(b);
            DIFFERENCES[0]
        };
        if a.bound + multiple * ONE > LIMIT {
            a = self.reduced(a);
        }
        let expression = format!("fe_sub{multiple}(t{}, t{})", a.name, b.name);
        self.set(&expression, a.bound + multiple * ONE)
    }

    fn multiply(&mut self, mut a: Value, mut b: Value) -> Value {
        if a.bound > PRODUCT {
            a = self.reduced(a);
        }
        if b.bound > PRODUCT {
            b = self.reduced(b);
        }
        let expression = format!("fe_mul(t{}, t{})", a.name, b.name);
        // x y / 84.66 + 2, rounded up.
        self.set(&expression, (a.bound * b.bound).div_ceil(8466) + 2 * ONE)
    }

    fn coefficient(&mut self, value: Fr) -> Value {
        let expression = format!("fe_broadcast(k + {})", 4 * self.coefficients.len());
        self.coefficients.push(value);
        self.set(&expression, ONE)
    }

    fn linear(&mut self, form: &Linear) -> Value {
        let mut sum = None;
        if form.constant.is_one() {
            sum = Some(self.set("fe_one()", ONE));
        } else if !form.constant.is_zero() {
            sum = Some(self.coefficient(form.constant));
        }
        for (index, coefficient) in &form.terms {
            let mut value = self.value(*index);
            if (-*coefficient).is_one() {
                let from = match sum {
                    Some(sum) => sum,
                    None => self.set("fe_zero()", 0),
                };
                sum = Some(self.subtract(from, value));
                continue;
            }
            if !coefficient.is_one() {
                let factor = self.coefficient(*coefficient);
                value = self.multiply(factor, value);
            }
            sum = Some(match sum {
                Some(sum) => self.add(sum, value),
                None => value,
            });
        }
        match sum {
            Some(sum) => sum,
            None => self.set("fe_zero()", 0),
        }
    }

    /// Returns a column or the result of an operation; zero if it does not exist.
    fn value(&mut self, index: usize) -> Value {
        if let Some(value) = self.values.get(&index) {
            return *value;
        }
        // An operation cannot use a later one as its operand and reads it as zero, as in
        // `Program::values`.
        let operation = index
            .checked_sub(self.program.columns)
            .and_then(|index| self.program.operations.get(index));
        let value = match operation {
            Some(Operation::Product(a, b)) => {
                let [a, b] = [*a, *b].map(|operand| self.operand(operand, index));
                self.multiply(a, b)
            }
            Some(Operation::Linear(form)) => {
                let mut form = form.clone();
                form.terms.retain(|(operand, _)| *operand < index);
                self.linear(&form)
            }
            None => match self.places.get(&index) {
                Some(place) => self.set(&self.reader.load(*place), self.reader.bound()),
                None => self.set("fe_zero()", 0),
            },
        };
        self.values.insert(index, value);
        value
    }

    fn operand(&mut self, operand: usize, of: usize) -> Value {
        if operand < of {
            self.value(operand)
        } else {
            self.set("fe_zero()", 0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(constant: u64, terms: &[(usize, i64)]) -> Linear {
        let of = |value: i64| {
            let magnitude = Fr::from(value.unsigned_abs());
            if value < 0 { -magnitude } else { magnitude }
        };
        Linear {
            constant: Fr::from(constant),
            terms: terms.iter().map(|(i, k)| (*i, of(*k))).collect(),
        }
    }

    fn code(program: &Program, forms: &[&Linear]) -> Code {
        Code::new(program, forms, Reader::Row, |index, name| {
            format!("  out{index} = {name};\n")
        })
    }

    #[test]
    fn a_text_names_only_what_forms_need() {
        let program = Program {
            columns: 4,
            operations: vec![Operation::Product(1, 1), Operation::Product(3, 4)],
        };
        let code = code(&program, &[&form(0, &[(5, 7)]), &form(1, &[(3, -1)])]);
        assert_eq!(code.columns, [1, 3]);
        assert_eq!(code.coefficients, [Fr::from(7)]);
        // Columns 1 and 3 are the first and second of the text, read once each.
        for (load, times) in [("at + 0 * stride", 1), ("at + 1 * stride", 1)] {
            assert_eq!(code.text.matches(load).count(), times, "{}", code.text);
        }
        assert_eq!(code.text.matches("fe_mul").count(), 3);
    }

    #[test]
    fn the_text_does_not_depend_on_coefficients() {
        let program = Program {
            columns: 2,
            operations: vec![],
        };
        let [a, b] = [5, 6].map(|k| code(&program, &[&form(k, &[(0, 9), (1, 1)])]));
        assert_eq!(a.text, b.text);
        assert_ne!(a.coefficients, b.coefficients);
    }

    /// Tracks the bounds of the text by the rules of `field_lanes.cl`.
    fn check(text: &str) {
        let mut bounds: BTreeMap<&str, f64> = BTreeMap::new();
        for line in text.lines() {
            let Some((name, expression)) = line.trim().strip_prefix("fe ").and_then(|line| {
                let (name, expression) = line.split_once(" = ")?;
                Some((name, expression.trim_end_matches(';')))
            }) else {
                continue;
            };
            let (function, arguments) = expression.split_once('(').unwrap();
            let of = |index: usize| {
                let argument = arguments.trim_end_matches(')').split(", ").nth(index);
                bounds[argument.unwrap()]
            };
            let bound = match function {
                "fe_load" | "fe_broadcast" | "fe_one" | "fe_canonical" => 1.0,
                "fe_zero" => 0.0,
                "column_at" => 5.0,
                "fe_add" => of(0) + of(1),
                "fe_mul" => of(0) * of(1) / 84.66 + 2.0,
                _ => {
                    let k: f64 = function.strip_prefix("fe_sub").unwrap().parse().unwrap();
                    assert!(of(1) <= k, "{line}");
                    of(0) + k
                }
            };
            assert!(bound < 84.66, "{line}");
            bounds.insert(name, bound);
        }
        assert!(!bounds.is_empty());
    }

    #[test]
    fn no_value_exceeds_its_bound() {
        let mut operations = vec![
            Operation::Linear(form(
                3,
                &(0..40)
                    .map(|i| (i, if i % 3 == 0 { -1 } else { 1 }))
                    .collect::<Vec<_>>(),
            )),
            Operation::Product(40, 40),
            Operation::Product(41, 41),
        ];
        // Doubled repeatedly, then subtracted.
        for i in 42..60 {
            operations.push(Operation::Linear(form(0, &[(i, 1), (i - 1, -1)])));
            operations.push(Operation::Product(i, i - 1));
        }
        let program = Program {
            columns: 40,
            operations,
        };
        let all: Vec<(usize, i64)> = (0..78).map(|i| (i, i as i64 % 5 - 2)).collect();
        let last = form(
            0,
            &all.into_iter().filter(|(_, k)| *k != 0).collect::<Vec<_>>(),
        );
        for reader in [Reader::Row, Reader::Pair] {
            check(&Code::new(&program, &[&last], reader, |_, _| String::new()).text);
        }
    }
}
