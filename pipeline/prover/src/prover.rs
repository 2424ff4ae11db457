//! The rounds.

use crate::columns::scalars;
use crate::helper::{self, Helpers, share};
use crate::key::check_columns;
use crate::opening::{self, Opened, Weights};
use crate::quotient::{self, Statement};
use crate::report::{Kernel, Progress, Report, Stage};
use crate::{ProveError, ProvingKey};
use ark_bn254::{Fr, G1Affine};
use std::time::Instant;
use zkfabric_air::Column;
use zkfabric_host::Scalars;
use zkfabric_verifier::{Header, InstanceShape, Proof, Transcript, rounds, shapes};

/// A chip instance: the values of its main columns.
#[derive(Debug, Clone)]
pub struct Instance {
    /// Index of the chip.
    pub chip: usize,
    /// log2 of the number of rows.
    pub log_height: u32,
    /// Index among the key's fixed instances, if it is one of them.
    pub fixed: Option<usize>,
    /// The main columns.
    pub main: Vec<Column>,
}

/// Proves that the instances satisfy their chips and that their messages cancel together with those
/// that follow from `public`.
///
/// The order of the instances does not matter: the key's come first, free ones sorted by chip.
///
/// # Errors
/// Instances that do not fit the key or violate a constraint; failures of the backend. Whether the
/// buses balance is not checked here: verify the proof before you hand it out.
pub fn prove(
    key: &ProvingKey,
    public: &[u8],
    instances: Vec<Instance>,
    progress: &dyn Progress,
) -> Result<(Proof, Report), ProveError> {
    let mut instances = instances;
    instances.sort_by_key(|i| match i.fixed {
        Some(fixed) => (0, fixed, 0),
        None => (1, i.chip, u32::MAX - i.log_height),
    });
    let headers = headers(key, &instances)?;
    let shapes = shapes(key.verifying(), &headers)?;
    check_shapes(key, &instances, &shapes)?;

    let mut run = Run {
        key,
        instances,
        shapes,
        report: Report::default(),
        progress,
    };
    let mut transcript: Transcript = rounds::statement(key.verifying(), public, &headers);
    let main = run.commit_main()?;
    let bus = rounds::main(&mut transcript, &main);
    let (helpers, helper_commitments) = run.helpers(&bus)?;
    let sums: Vec<Fr> = helpers.iter().map(|h| h.sum).collect();
    let gamma = rounds::helper(&mut transcript, &sums, &helper_commitments);
    let (quotients, quotient_commitments) = run.quotients(&helpers, &bus, gamma)?;
    let zeta = rounds::quotient(&mut transcript, &quotient_commitments);

    let start = Instant::now();
    let opened = run.opened(&helpers, &quotients);
    let mut report = run.report.clone();
    let evaluations = report.kernel_time(Kernel::Combination, || {
        let weights = Weights::new(opened.iter().map(|o| o.log_height), zeta)?;
        opened
            .iter()
            .map(|instance| opening::evaluate(instance, &weights))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let delta = rounds::evaluation(&mut transcript, &evaluations);
    let opening = opening::open(
        key,
        &opened,
        &evaluations,
        (zeta, delta),
        &mut transcript,
        &mut report,
    )?;
    report.add_stage(Stage::Open, start.elapsed());
    progress.advance(Stage::Open, 1, 1);
    let proof = Proof {
        srs_id: key.verifying().srs().id(),
        key_digest: key.verifying().digest(),
        public: public.to_vec(),
        headers,
        main,
        sums,
        helpers: helper_commitments,
        quotients: quotient_commitments,
        evaluations,
        opening,
    };
    Ok((proof, report))
}

/// The free instances as the proof states them; checks that the fixed ones are all there, once.
fn headers(key: &ProvingKey, instances: &[Instance]) -> Result<Vec<Header>, ProveError> {
    let expected = key.fixed.len();
    for (index, fixed) in key.fixed.iter().enumerate() {
        let matches = instances.get(index).is_some_and(|i| {
            i.fixed == Some(index) && i.chip == fixed.chip && i.log_height == fixed.log_height
        });
        if !matches {
            return Err(ProveError::FixedInstances { instance: index });
        }
    }
    let mut headers = Vec::with_capacity(instances.len() - expected);
    for (index, instance) in instances.iter().enumerate().skip(expected) {
        if instance.fixed.is_some() {
            return Err(ProveError::FixedInstances { instance: index });
        }
        let chip = u32::try_from(instance.chip)
            .map_err(|_| ProveError::Internal("a chip's index does not fit 32 bits"))?;
        headers.push(Header {
            chip,
            log_height: instance.log_height,
        });
    }
    Ok(headers)
}

fn check_shapes(
    key: &ProvingKey,
    instances: &[Instance],
    shapes: &[InstanceShape<'_>],
) -> Result<(), ProveError> {
    if key.srs.log_n() < key.verifying().max_log_height() {
        let (limit, got) = (key.srs.log_n(), key.verifying().max_log_height());
        return Err(zkfabric_kzg::ProverError::TooLarge { limit, got }.into());
    }
    for (index, (instance, shape)) in instances.iter().zip(shapes).enumerate() {
        check_columns(
            index,
            &instance.main,
            shape.air.main.len(),
            shape.log_height,
        )?;
    }
    Ok(())
}

struct Run<'a> {
    key: &'a ProvingKey,
    instances: Vec<Instance>,
    shapes: Vec<InstanceShape<'a>>,
    report: Report,
    progress: &'a dyn Progress,
}

impl<'a> Run<'a> {
    fn fixed(&self, index: usize) -> &'a [Column] {
        let fixed = self.shapes[index]
            .fixed
            .and_then(|fixed| self.key.fixed.get(fixed));
        fixed.map_or(&[], |fixed| &fixed.columns)
    }

    /// Runs `work` on each instance in order, one at a time: each uses all cores, and memory stays
    /// that of one instance.
    fn each<T>(
        &mut self,
        stage: Stage,
        mut work: impl FnMut(&mut Self, usize) -> Result<T, ProveError>,
    ) -> Result<Vec<T>, ProveError> {
        let start = Instant::now();
        let rows = |shape: &InstanceShape<'_>| 1u64 << shape.log_height;
        let total = self.shapes.iter().map(rows).sum();
        let mut done = 0;
        let mut results = Vec::with_capacity(self.instances.len());
        for index in 0..self.instances.len() {
            results.push(work(self, index)?);
            done += rows(&self.shapes[index]);
            self.progress.advance(stage, done, total);
        }
        self.report.add_stage(stage, start.elapsed());
        Ok(results)
    }

    fn commit_main(&mut self) -> Result<Vec<Vec<G1Affine>>, ProveError> {
        self.each(Stage::Commit, |run, index| {
            let columns: Vec<_> = run.instances[index].main.iter().map(scalars).collect();
            let log_height = run.shapes[index].log_height;
            let srs = &run.key.srs;
            let commit = || srs.commit_values(log_height, &columns);
            Ok(run.report.kernel_time(Kernel::Msm, commit)?)
        })
    }

    fn helpers(
        &mut self,
        bus: &rounds::BusChallenges,
    ) -> Result<(Vec<Helpers>, Vec<Vec<G1Affine>>), ProveError> {
        let pairs = self.each(Stage::Helper, |run, index| {
            let shape = run.shapes[index];
            let chip = run.instances[index].chip;
            let (main, fixed) = (&run.instances[index].main, run.fixed(index));
            let programs = &run.key.chips[chip];
            let helpers = run.report.kernel_time(Kernel::Constraints, || {
                helper::helpers(shape.air, programs, main, fixed, bus)
            })?;
            let columns: Vec<_> = helpers.columns.iter().map(|c| Scalars::Field(c)).collect();
            let srs = &run.key.srs;
            let commit = || srs.commit_values(shape.log_height, &columns);
            let commitments = run.report.kernel_time(Kernel::Msm, commit)?;
            drop(columns);
            Ok((helpers, commitments))
        })?;
        Ok(pairs.into_iter().unzip())
    }

    #[expect(
        clippy::type_complexity,
        reason = "chunks and their commitments, by instance"
    )]
    fn quotients(
        &mut self,
        helpers: &[Helpers],
        bus: &rounds::BusChallenges,
        gamma: Fr,
    ) -> Result<(Vec<[Vec<Fr>; 2]>, Vec<[G1Affine; 2]>), ProveError> {
        let pairs = self.each(Stage::Quotient, |run, index| {
            let shape = run.shapes[index];
            let fixed = run.fixed(index);
            let statement = Statement {
                programs: &run.key.chips[run.instances[index].chip],
                log_height: shape.log_height,
                main: &run.instances[index].main,
                fixed,
                helpers: &helpers[index].columns,
                bus,
                share: share(helpers[index].sum, 1 << shape.log_height),
                gamma,
            };
            let srs = &run.key.srs;
            let chunks = quotient::quotient(srs.backend().as_ref(), &statement, &mut run.report)?;
            let unsatisfied = || ProveError::Unsatisfied {
                instance: index,
                chip: shape.air.name.clone(),
            };
            let chunks = chunks.ok_or_else(unsatisfied)?;
            let commit = || srs.commit_coefficients(&[&chunks[0], &chunks[1]]);
            let commitments = run.report.kernel_time(Kernel::Msm, commit)?;
            let commitments: [G1Affine; 2] = commitments.try_into().map_err(|_| {
                ProveError::Internal("the backend answered another number of columns")
            })?;
            Ok((chunks, commitments))
        })?;
        Ok(pairs.into_iter().unzip())
    }

    fn opened<'b>(
        &'b self,
        helpers: &'b [Helpers],
        quotients: &'b [[Vec<Fr>; 2]],
    ) -> Vec<Opened<'b>> {
        (0..self.instances.len())
            .map(|index| Opened {
                air: self.shapes[index].air,
                log_height: self.shapes[index].log_height,
                main: &self.instances[index].main,
                fixed: self.fixed(index),
                helpers: &helpers[index].columns,
                quotients: &quotients[index],
            })
            .collect()
    }
}
