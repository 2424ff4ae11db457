//! The sum over rows.

use std::time::Instant;

use ark_bn254::Fr;

use super::super::Runtime;
use super::super::kind::Kind;
use super::super::state::CPU;
use super::bound::DeviceBound;
use super::direct::Clock;
use super::input::{OwnedRows, owned};
use super::load::Load;
use super::sum::{Heard, Say, Sum};
use super::talk::{Shape, Talk};
use crate::sums::{Bound, RowInstance, RowPoint, RowsOutcome, Sums as _, Table};
use crate::{Error, audit};

impl Runtime {
    pub(in super::super) fn sum_over_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        let cells = |table: &&Table| (table.rows() * table.columns()) as u64;
        let units = instances.iter().flat_map(|i| i.tables).map(cells).sum();
        let (devices, load) = Load::choose(&self.shared, Kind::SumRows, units);
        if devices.is_empty() {
            let mut clock = Clock::new(load);
            let trusted = self.trusted()?;
            let outcome = clock.lead(challenge, |challenge| {
                trusted.sum_rows(instances, point, claim, challenge)
            })?;
            clock.end();
            if self.beside.is_waiting() {
                let tables = instances.iter().map(|i| owned(i.tables));
                let tables: Vec<Vec<Table>> = tables.collect();
                let point = [&outcome.groups[..], &outcome.lanes].concat();
                self.check_beside(&tables, &point, &outcome.values.concat())?;
            }
            return Ok(outcome);
        }
        let RowPoint { groups, lanes } = point;
        let inputs: Vec<OwnedRows> = instances.iter().map(Into::into).collect();
        let sum = Sum::Rows {
            instances: inputs,
            groups: groups.to_vec(),
            lanes: *lanes,
            claim,
        };
        let widths = instances.iter().map(|instance| {
            let tables = instance.tables.iter();
            tables.map(|table| table.columns()).sum()
        });
        let widths: Vec<usize> = widths.collect();
        let mut talk = Talk::new(sum, devices, load);
        let rounds = [3].into_iter().cycle().take(groups.len() + 3);
        let end = Shape::Answer(widths.iter().sum());
        let mut challenges = Vec::with_capacity(groups.len() + 3);
        talk.lead(Say::Begin, rounds, end, &mut |message| {
            let r = challenge(message.try_into().unwrap_or_default());
            challenges.push(r);
            r
        })?;
        let begin = Instant::now();
        let point: Vec<Fr> = groups.iter().chain(lanes).copied().collect();
        let rounds = talk.rounds();
        let given = instances.iter().cloned();
        let holds = audit::sums::rows(given, claim, &point, &rounds, talk.last());
        talk.checked(begin.elapsed());
        if !holds {
            talk.doubt()?;
        }
        let sum = std::sync::Arc::clone(&talk.sum);
        let Some((Heard::Answer(values, Some(bound)), device)) = talk.finish() else {
            return Err(Self::other("a sum over rows"));
        };
        let Sum::Rows { instances, .. } = &*sum else {
            return Err(Self::other("a sum over rows"));
        };
        let tables = instances.iter().map(|instance| instance.tables.clone());
        self.check_beside(&tables.collect::<Vec<_>>(), &challenges, &values)?;
        let Some((groups, lanes)) = challenges.split_last_chunk() else {
            return Err(Self::other("a sum over rows"));
        };
        let mut rest = values.iter().copied();
        let of_instances = widths
            .iter()
            .map(|width| rest.by_ref().take(*width).collect());
        Ok(RowsOutcome {
            groups: groups.to_vec(),
            lanes: *lanes,
            values: of_instances.collect(),
            bound: if device == CPU {
                bound
            } else {
                let point = RowPoint { groups, lanes };
                Bound::new(DeviceBound::new(device, bound, instances, point, values))
            },
        })
    }
}
