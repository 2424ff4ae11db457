//! Linear forms, checked by a sum over rows.
//!
//! The end of a sum of linear forms depends on the values of its columns, which the sum over the
//! rows of the same columns returns. Ended sums wait for that sum ([`WaitingSums`]), and are
//! checked against its values.

use std::sync::Arc;

use ark_bn254::Fr;

use super::super::Runtime;
use super::super::kind::Kind;
use super::direct::{Clock, Timed};
use super::input::OwnedPart;
use super::load::Load;
use super::sum::{Say, Sum};
use super::talk::{Shape, Talk};
use super::waiting::WaitingSums;
use crate::cpu::table::source;
use crate::sums::{LinearPart, LinearSums, Sums as _, Table};
use crate::{Error, audit};

impl Runtime {
    pub(in super::super) fn linear_sums_of(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        let rows = |tables: &[&Table]| tables.first().map_or(0, |table| table.rows());
        let units = parts.iter();
        let units = units
            .map(|p| (rows(p.tables) * p.form.terms.len()) as u64)
            .sum();
        let (devices, load) = Load::choose(&self.shared, Kind::LinearSums, units);
        let left = variables + 3;
        if devices.is_empty() {
            let mut clock = Clock::new(load);
            let trusted = self.trusted()?;
            let inner = clock.time(|| trusted.linear_sums(parts, variables))?;
            return Ok(Box::new(Timed { inner, clock, left }));
        }
        let sum = Sum::Linear {
            parts: parts.iter().map(Into::into).collect(),
            variables,
        };
        let mut talk = Talk::new(sum, devices, load);
        let value = talk.tell(Say::Begin, Shape::Answer(1))?;
        let value = value.first().copied().unwrap_or_default();
        Ok(Box::new(Rounds {
            talk: Some(talk),
            beside: Arc::clone(&self.beside),
            value,
            message: None,
            left,
        }))
    }

    /// Checks the sums that ended with these challenges against the values of the instances'
    /// columns there.
    ///
    /// # Errors
    /// [`Error::WrongRound`]; errors of the cores.
    pub(super) fn check_beside(
        &self,
        instances: &[Vec<Table>],
        challenges: &[Fr],
        values: &[Fr],
    ) -> Result<(), Error> {
        let waiting = self.beside.take(challenges);
        if waiting.is_empty() {
            return Ok(());
        }
        let mut rest = values;
        let mut of_instances = Vec::with_capacity(instances.len());
        for tables in instances {
            let columns = tables.iter().map(Table::columns).sum();
            let Some((of_instance, behind)) = rest.split_at_checked(columns) else {
                return Ok(());
            };
            of_instances.push((ids(tables)?, of_instance));
            rest = behind;
        }
        for mut talk in waiting {
            if !talk.holds(&of_instances)? {
                talk.doubt()?;
            }
        }
        Ok(())
    }
}

fn ids(tables: &[Table]) -> Result<Vec<u64>, Error> {
    tables.iter().map(|table| Ok(source(table)?.id)).collect()
}

impl Talk {
    /// Returns whether an ended sum agrees with the values of its columns; a sum without such
    /// values is not checked.
    fn holds(&self, instances: &[(Vec<u64>, &[Fr])]) -> Result<bool, Error> {
        let Sum::Linear { parts, .. } = &*self.sum else {
            return Ok(true);
        };
        let mut given = Vec::with_capacity(parts.len());
        for part in parts {
            let OwnedPart {
                tables,
                form,
                weights,
            } = part;
            let own = ids(tables)?;
            let found = instances.iter().find(|(ids, _)| *ids == own);
            let values = match found {
                Some((_, values)) => *values,
                // A form without columns is zero.
                None if tables.is_empty() => &[],
                None => return Ok(true),
            };
            let variables = weights.low.len().max(1).ilog2() as usize + weights.point.len();
            given.push((form, weights, variables, values));
        }
        let value = self.first().first().copied().unwrap_or_default();
        Ok(audit::sums::linear(
            value,
            given.into_iter(),
            &self.rounds(),
        ))
    }
}

/// Rounds on a device.
#[derive(Debug)]
struct Rounds {
    /// Removed when all variables are bound.
    talk: Option<Talk>,
    beside: Arc<WaitingSums>,
    value: Fr,
    message: Option<[Fr; 2]>,
    left: usize,
}

impl Rounds {
    fn next(&mut self, say: Say) -> Result<[Fr; 2], Error> {
        let Some(talk) = &mut self.talk else {
            return Ok([Fr::default(); 2]);
        };
        let message = talk.tell(say, Shape::Round(2))?;
        Ok(message.try_into().unwrap_or_default())
    }
}

impl LinearSums for Rounds {
    fn value(&self) -> Fr {
        self.value
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        if let Some(message) = self.message {
            return Ok(message);
        }
        let message = self.next(Say::Begin)?;
        self.message = Some(message);
        Ok(message)
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        self.message()?;
        if self.left > 1 {
            self.message = Some(self.next(Say::Challenge(r))?);
            self.left -= 1;
        } else if let Some(mut talk) = self.talk.take() {
            talk.tell(Say::Challenge(r), Shape::Answer(0))?;
            talk.book();
            self.beside.put(talk);
            self.message = None;
        }
        Ok(())
    }
}
