//! Stacks: reduction and combination.

use std::time::Instant;

use ark_bn254::Fr;

use super::super::Runtime;
use super::super::kind::Kind;
use super::super::state::CPU;
use super::bound::DeviceBound;
use super::direct::Clock;
use super::load::Load;
use super::sum::{Heard, Say, Sum};
use super::talk::{Shape, Talk};
use crate::Error;
use crate::audit::{self, Challenge};
use crate::cpu::sums::{combined_at, weights_at};
use crate::sums::{Bound, ColumnPoint, StackColumns, StacksOutcome, Sums as _};

/// log2 of the values of a unit.
const LOG_UNIT: u32 = 8;
/// Number of recomputed values of a combination.
const SAMPLE: usize = 32;

impl Runtime {
    pub(in super::super) fn reduce_to_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        let variables = stacks.log_stack.saturating_sub(LOG_UNIT);
        let units = (stacks.stacks as u64) << variables.min(32);
        let Some(kept) = bound.storage::<DeviceBound>() else {
            // The cores computed it.
            let mut clock = Clock::new(Load::new(&self.shared, CPU, Kind::ReduceStacks, units));
            let trusted = self.trusted()?;
            let outcome = clock.lead(challenge, |challenge| {
                trusted.reduce_stacks(stacks, bound, weights, point, challenge)
            })?;
            clock.end();
            return Ok(outcome);
        };
        let load = Load::new(&self.shared, kept.device(), Kind::ReduceStacks, units);
        let sum = Sum::Reduce {
            stacks: stacks.into(),
            bound: kept.clone(),
            weights: weights.to_vec(),
            low: Box::new(*point.low),
            high: point.high.to_vec(),
        };
        let mut talk = Talk::new(sum, vec![kept.device()], load);
        let rounds = [2].into_iter().cycle().take(variables as usize);
        let mut units_at = Vec::with_capacity(variables as usize);
        talk.lead(
            Say::Begin,
            rounds,
            Shape::Answer(stacks.stacks),
            &mut |message| {
                let r = challenge(message.try_into().unwrap_or_default());
                units_at.push(r);
                r
            },
        )?;
        let begin = Instant::now();
        let products = weights.iter().zip(kept.values());
        let claim = products.map(|(weight, value)| *weight * value).sum();
        let at = weights_at(stacks, weights, point.high, &units_at)?;
        let holds = audit::sums::stacks(claim, &talk.rounds(), &at, talk.last());
        talk.checked(begin.elapsed());
        if !holds {
            talk.doubt()?;
        }
        match talk.finish() {
            Some((Heard::Answer(values, _), _)) => Ok(StacksOutcome {
                units: units_at,
                values,
            }),
            _ => Err(Self::other("a reduction to stacks")),
        }
    }

    pub(in super::super) fn combine_of_stacks(
        &self,
        stacks: &StackColumns<'_>,
        weights: &[Fr],
    ) -> Result<Vec<Fr>, Error> {
        let units = (stacks.stacks as u64) << stacks.log_stack.min(32);
        let (devices, load) = Load::choose(&self.shared, Kind::CombineStacks, units);
        if devices.is_empty() {
            return self.direct(Kind::CombineStacks, units, |cpu| {
                cpu.combine_stacks(stacks, weights)
            });
        }
        let sum = Sum::Combine {
            stacks: stacks.into(),
            weights: weights.to_vec(),
        };
        let mut talk = Talk::new(sum, devices, load);
        let len = 1_usize.checked_shl(stacks.log_stack).unwrap_or(0);
        talk.tell(Say::Begin, Shape::Answer(len))?;
        let begin = Instant::now();
        let mut random = Challenge::new()?;
        let places: Vec<usize> = (0..SAMPLE).map(|_| random.below(len)).collect();
        let expected = combined_at(stacks, weights, &places)?;
        let values = talk.last();
        let holds = places
            .iter()
            .map(|place| values.get(*place))
            .eq(expected.iter().map(Some));
        talk.checked(begin.elapsed());
        if !holds {
            talk.doubt()?;
        }
        match talk.finish() {
            Some((Heard::Answer(values, _), _)) => Ok(values),
            _ => Err(Self::other("a combination of stacks")),
        }
    }
}
