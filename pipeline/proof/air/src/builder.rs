//! Calls that make up a chip's description.

use crate::{
    Air, AirError, Bus, ColumnSpec, Constraint, Expr, Interaction, Kind, Lanes, MAX_DEGREE,
    MAX_FIELDS, Permutation,
    permutation::{BIT_COLUMNS, LANES},
};
use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};
use ark_bn254::Fr;
use ark_ff::Zero;

/// Collects the constraints and messages of a chip.
#[derive(Debug)]
pub struct AirBuilder {
    name: String,
    main: Vec<ColumnSpec>,
    fixed: Vec<ColumnSpec>,
    constraints: Vec<Constraint>,
    interactions: Vec<Interaction>,
    permutation: Option<Permutation<Expr>>,
}

impl AirBuilder {
    /// Creates a chip without constraints.
    pub fn new(name: impl Into<String>, main: Vec<ColumnSpec>, fixed: Vec<ColumnSpec>) -> Self {
        Self {
            name: name.into(),
            main,
            fixed,
            constraints: Vec::new(),
            interactions: Vec::new(),
            permutation: None,
        }
    }

    /// Returns main column `index`.
    #[must_use]
    pub fn main(&self, index: usize) -> Expr {
        Expr::variable(Kind::Main, index)
    }

    /// Returns fixed column `index`.
    #[must_use]
    pub fn fixed(&self, index: usize) -> Expr {
        Expr::variable(Kind::Fixed, index)
    }

    /// Asserts `expression = 0` on every row.
    pub fn assert_zero(&mut self, name: impl Into<String>, expression: Expr) {
        self.constraints.push(Constraint {
            name: name.into(),
            expression,
        });
    }

    /// Asserts `a = b` on every row.
    pub fn assert_equal(
        &mut self,
        name: impl Into<String>,
        a: impl Into<Expr>,
        b: impl Into<Expr>,
    ) {
        self.assert_zero(name, a.into() - b.into());
    }

    /// Asserts that `flag` is 0 or 1 on every row.
    pub fn assert_bool(&mut self, name: impl Into<String>, flag: &Expr) {
        self.assert_zero(name, flag * flag.not());
    }

    /// Sends a message `multiplicity` times.
    pub fn send(&mut self, bus: Bus, multiplicity: Expr, fields: impl IntoIterator<Item = Expr>) {
        let fields = fields.into_iter().collect();
        self.interactions.push(Interaction {
            bus,
            multiplicity,
            fields,
        });
    }

    /// Receives a message `multiplicity` times.
    pub fn receive(
        &mut self,
        bus: Bus,
        multiplicity: Expr,
        fields: impl IntoIterator<Item = Expr>,
    ) {
        self.send(bus, -multiplicity, fields);
    }

    /// Declares the chip's columns to be the bits of permutations that are proved by layers.
    pub fn permutation_bits(&mut self) {
        self.permutation = Some(Permutation::Bits);
    }

    /// Declares the chip's rows to hold the lanes of permutations that are proved by layers.
    pub fn permutation_lanes(&mut self, lanes: Lanes<Expr>) {
        self.permutation = Some(Permutation::Lanes(lanes));
    }

    /// Returns the finished description.
    ///
    /// # Errors
    /// A degree or a number of fields above the proof system's bounds, a column that does not exist
    /// or shares its name, or a row of zeros that is active: rows beyond a chip's height are rows
    /// of zeros.
    pub fn finish(self) -> Result<Air, AirError> {
        self.check_names()?;
        for constraint in &self.constraints {
            self.check_constraint(constraint)?;
        }
        for (index, interaction) in self.interactions.iter().enumerate() {
            self.check_interaction(index, interaction)?;
        }
        self.check_permutation()?;
        Ok(Air::assemble(
            self.name,
            self.main,
            self.fixed,
            self.constraints,
            self.interactions,
            self.permutation,
        ))
    }

    fn check_names(&self) -> Result<(), AirError> {
        let mut names = BTreeSet::new();
        for spec in self.main.iter().chain(&self.fixed) {
            if !names.insert(&spec.name) {
                return Err(AirError::SameName {
                    chip: self.name.clone(),
                    column: spec.name.to_string(),
                });
            }
        }
        Ok(())
    }

    fn check_constraint(&self, constraint: &Constraint) -> Result<(), AirError> {
        let got = constraint.expression.degree();
        if got > MAX_DEGREE {
            return Err(AirError::ConstraintDegree {
                chip: self.name.clone(),
                constraint: constraint.name.clone(),
                expected: MAX_DEGREE,
                got,
            });
        }
        self.check_columns(&constraint.expression)?;
        if !vanishes_at_zero(&constraint.expression) {
            return Err(AirError::ActiveZeros {
                chip: self.name.clone(),
                part: constraint.name.clone(),
            });
        }
        Ok(())
    }

    fn check_interaction(&self, index: usize, interaction: &Interaction) -> Result<(), AirError> {
        let message = interaction.message_degree();
        let multiplicity = interaction.multiplicity.degree();
        let chip = || self.name.clone();
        if message > 2 || multiplicity > 2 {
            return Err(AirError::InteractionDegree {
                chip: chip(),
                index,
                message,
                multiplicity,
            });
        }
        if interaction.fields.len() > MAX_FIELDS {
            return Err(AirError::TooManyFields {
                chip: chip(),
                index,
                expected: MAX_FIELDS,
                got: interaction.fields.len(),
            });
        }
        for expression in interaction.fields.iter().chain([&interaction.multiplicity]) {
            self.check_columns(expression)?;
        }
        if !vanishes_at_zero(&interaction.multiplicity) {
            let part = format!("the multiplicity of message {index}");
            return Err(AirError::ActiveZeros { chip: chip(), part });
        }
        Ok(())
    }

    fn check_permutation(&self) -> Result<(), AirError> {
        let malformed = |reason| AirError::Permutation {
            chip: self.name.clone(),
            reason,
        };
        match &self.permutation {
            Some(Permutation::Bits) if self.main.len() != BIT_COLUMNS || !self.fixed.is_empty() => {
                return Err(malformed("the bits' columns are 101 main ones"));
            }
            None | Some(Permutation::Bits) => {}
            Some(Permutation::Lanes(lanes)) => {
                if [lanes.before.len(), lanes.after.len()] != [LANES; 2] {
                    return Err(malformed("a state has 25 lanes"));
                }
                for (part, form) in lanes.named() {
                    if form.degree() > 1 {
                        return Err(malformed("a lane is no linear form"));
                    }
                    self.check_columns(form)?;
                    if !vanishes_at_zero(form) {
                        return Err(AirError::ActiveZeros {
                            chip: self.name.clone(),
                            part: part.to_string(),
                        });
                    }
                }
            }
        }
        Ok(())
    }

    fn check_columns(&self, expression: &Expr) -> Result<(), AirError> {
        let mut unknown = None;
        expression.for_each_variable(&mut |v| {
            let columns = match v.kind {
                Kind::Main => self.main.len(),
                Kind::Fixed => self.fixed.len(),
            };
            if v.index >= columns {
                unknown.get_or_insert((v.index, columns));
            }
        });
        match unknown {
            None => Ok(()),
            Some((column, columns)) => Err(AirError::UnknownColumn {
                chip: self.name.clone(),
                column,
                columns,
            }),
        }
    }
}

fn vanishes_at_zero(expression: &Expr) -> bool {
    let value = expression.evaluate(&|_| Some(Fr::zero()));
    value.is_some_and(|value| value.is_zero())
}
