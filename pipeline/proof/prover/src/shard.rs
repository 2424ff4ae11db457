//! A shard: loaded, committed to, proved.

use ark_bn254::Fr;
use zkfabric_air::Instance;
use zkfabric_host::ErrorKind;
use zkfabric_host::sums::{
    ColumnPoint, ColumnRef, FractionInstance, LinearSums, Piece, RowInstance, RowPoint,
    RowsOutcome, StackColumns, Sums as _, Table,
};
use zkfabric_kzg::mercury;
use zkfabric_verifier::fractions::LeafClaim;
use zkfabric_verifier::instances::shapes;
use zkfabric_verifier::key::main_layout;
use zkfabric_verifier::permutation::PermutationProof;
use zkfabric_verifier::permutation::claims::Claims;
use zkfabric_verifier::proof::Layer;
use zkfabric_verifier::reduction::{column_weights, placed};
use zkfabric_verifier::rounds;
use zkfabric_verifier::rows::{self, RowWeights};
use zkfabric_verifier::shape::row_variables;
use zkfabric_verifier::sponge::Sponge;
use zkfabric_verifier::{
    Common, Header, ShardCommitment, ShardProof, ShardShape, Transcript, VerifyError,
};

use crate::columns::{load, pieces, place};
use crate::key::check_string;
use crate::permutation::Instances;
use crate::report::{Report, Stage};
use crate::{ProveError, ProvingKey};

/// Number of attempts to prove a shard before a device's wrong messages are an error.
const ATTEMPTS: usize = 4;

/// The instances of a shard on a backend.
#[derive(Debug)]
pub struct LoadedShard {
    chips: Vec<usize>,
    main: Vec<Table>,
    headers: Vec<Header>,
    tail: bool,
}

impl ProvingKey {
    /// Moves a shard's instances to the backend. In the tail shard the key's instances come first,
    /// in the key's order, then the free ones, sorted by chip, then by falling height.
    ///
    /// # Errors
    /// Columns that do not fit their chips, instances out of order, or not enough room on the
    /// backend.
    pub fn load(&self, instances: Vec<Instance>) -> Result<LoadedShard, ProveError> {
        let tail = instances.iter().any(|instance| instance.fixed.is_some());
        let expected = if tail {
            self.verifying.fixed().len()
        } else {
            0
        };
        let mut shard = LoadedShard {
            chips: Vec::with_capacity(instances.len()),
            main: Vec::with_capacity(instances.len()),
            headers: Vec::new(),
            tail,
        };
        let mut fixed = 0;
        for (index, instance) in instances.into_iter().enumerate() {
            let units = self.check(index, &instance)?;
            let key = (self.verifying.fixed().get(index)).filter(|_| index < expected);
            let fits = match (key, instance.fixed) {
                (Some(key), Some(at)) => {
                    fixed += 1;
                    at == index && key.chip == instance.chip && key.units == units
                }
                (None, None) => {
                    let chip = u32::try_from(instance.chip);
                    let chip = chip.map_err(|_| ProveError::Internal("a chip's index"))?;
                    shard.headers.push(Header { chip, units });
                    true
                }
                _ => false,
            };
            if !fits {
                return Err(ProveError::FixedInstances { instance: index });
            }
            shard.chips.push(instance.chip);
            shard.main.push(load(self.backend.as_ref(), instance.main)?);
        }
        if fixed != expected {
            return Err(ProveError::FixedInstances { instance: fixed });
        }
        shapes(&self.verifying, &shard.headers, tail)?;
        Ok(shard)
    }

    /// Commits to a shard's main columns in stacks of `2^log_stack` values.
    ///
    /// # Errors
    /// A stack size out of range, above the reference string or, in the tail shard, below the
    /// key's; or a failure of the backend.
    pub fn commit(
        &self,
        shard: &LoadedShard,
        log_stack: u32,
        report: &mut Report,
    ) -> Result<ShardCommitment, ProveError> {
        let least = self.verifying.stacks().log_stack;
        if shard.tail && log_stack < least {
            let got = log_stack;
            return Err(VerifyError::TailStackSize { least, got }.into());
        }
        check_string(&self.srs, log_stack)?;
        let shapes = shapes(&self.verifying, &shard.headers, shard.tail)?;
        let layout = main_layout(&shapes, log_stack)?;
        let columns: Vec<ColumnRef<'_>> = (shard.main.iter())
            .flat_map(|table| (0..table.columns()).map(move |column| ColumnRef { table, column }))
            .collect();
        let stacks = StackColumns {
            columns: &columns,
            pieces: &pieces(&layout),
            stacks: layout.stacks.len(),
            log_stack,
        };
        let bases = self.srs.monomial();
        let stacks = report.time(Stage::Commit, || self.backend.commit_stacks(bases, &stacks))?;
        Ok(ShardCommitment {
            log_stack,
            headers: shard.headers.clone(),
            stacks,
        })
    }

    /// Proves a shard. `common` has absorbed the commitments of all shards; `commitment` is this
    /// shard's.
    ///
    /// If a device's wrong message is found after the transcript has absorbed it, the shard is
    /// proved again from the same commitments, with at most four attempts, and that device gets no
    /// more work.
    ///
    /// A shard whose rows violate a constraint, or whose messages do not match their counterparts
    /// in other shards, results in a proof that no verifier accepts.
    ///
    /// # Errors
    /// A shard that differs from the one in the commitment, or a failure of the backend.
    pub fn prove_shard<S: Sponge>(
        &self,
        common: &Common<S>,
        (index, commitment): (usize, &ShardCommitment),
        shard: &LoadedShard,
        report: &mut Report,
    ) -> Result<ShardProof, ProveError> {
        self.prove_shard_watched(common, (index, commitment), shard, (report, &mut |_| ()))
    }

    /// Proves a shard as [`ProvingKey::prove_shard`] does; `watch` receives the thousandths of the
    /// work that are done, roughly. A shard that is proved again begins again.
    ///
    /// # Errors
    /// As [`ProvingKey::prove_shard`].
    pub fn prove_shard_watched<S: Sponge>(
        &self,
        common: &Common<S>,
        (index, commitment): (usize, &ShardCommitment),
        shard: &LoadedShard,
        (report, watch): (&mut Report, &mut dyn FnMut(u64)),
    ) -> Result<ShardProof, ProveError> {
        if shard.tail != common.is_tail(index) || shard.headers != commitment.headers {
            return Err(ProveError::OtherInstances);
        }
        let run = Run {
            key: self,
            shape: ShardShape::new(&self.verifying, commitment, shard.tail)?,
            tables: self.tables(shard)?,
            chips: &shard.chips,
            common,
        };
        let mut proved = run.prove(common.shard(index), (&mut *report, &mut *watch));
        for _ in 1..ATTEMPTS {
            match proved {
                Err(ProveError::Backend(error)) if error.kind() == ErrorKind::Repeat => {
                    proved = run.prove(common.shard(index), (&mut *report, &mut *watch));
                }
                done => return done,
            }
        }
        proved
    }

    /// Returns the tables of each instance: its main columns and, for a fixed instance, its fixed
    /// columns.
    fn tables<'a>(&'a self, shard: &'a LoadedShard) -> Result<Vec<Vec<&'a Table>>, ProveError> {
        let mut tables: Vec<Vec<&Table>> = shard.main.iter().map(|main| vec![main]).collect();
        if shard.tail {
            if tables.len() < self.fixed.len() {
                return Err(ProveError::OtherInstances);
            }
            for (tables, fixed) in tables.iter_mut().zip(&self.fixed) {
                tables.push(fixed);
            }
        }
        Ok(tables)
    }
}

/// One shard during proving.
struct Run<'a, S> {
    key: &'a ProvingKey,
    shape: ShardShape<'a>,
    tables: Vec<Vec<&'a Table>>,
    chips: &'a [usize],
    common: &'a Common<S>,
}

impl<S: Sponge> Run<'_, S> {
    fn prove(
        &self,
        mut transcript: Transcript<S>,
        (report, watch): (&mut Report, &mut dyn FnMut(u64)),
    ) -> Result<ShardProof, ProveError> {
        let FractionSum {
            roots,
            layers,
            leaf,
        } = self.fractions(&mut transcript, (&mut *report, &mut *watch))?;
        let (permutations, claims) =
            report.time(Stage::Permutations, || self.permutations(&mut transcript))?;
        watch(Stage::Permutations.end());
        let RowSum {
            rounds: rows,
            linear,
            outcome,
        } = report.time(Stage::Rows, || self.rows(&mut transcript, &leaf, &claims))?;
        watch(Stage::Rows.end());
        let (reduction, claim) =
            report.time(Stage::Reduction, || self.reduce(&mut transcript, &outcome))?;
        watch(Stage::Reduction.end());
        let open = || {
            let StackSum {
                polynomial, point, ..
            } = &claim;
            mercury::open(
                self.key.backend.as_ref(),
                &self.key.srs,
                polynomial,
                point,
                claim.value,
                &mut transcript,
            )
        };
        let opening = report.time(Stage::Open, open)?;
        watch(Stage::Open.end());
        Ok(ShardProof {
            roots,
            layers,
            permutations,
            rows,
            linear,
            values: outcome.values,
            reduction,
            stacks: claim.stacks,
            opening,
        })
    }

    /// Sums all fractions and proves the sum, layer by layer.
    fn fractions(
        &self,
        transcript: &mut Transcript<S>,
        (report, watch): (&mut Report, &mut dyn FnMut(u64)),
    ) -> Result<FractionSum, ProveError> {
        let mut instances = Vec::with_capacity(self.tables.len());
        for (tables, chip) in self.tables.iter().zip(self.chips) {
            let forms = &self.key.chips[*chip];
            instances.push(FractionInstance {
                tables,
                program: &forms.program,
                messages: forms.messages(&self.common.bus),
            });
        }
        let log_groups = self.shape.leaves.log_groups;
        let backend = self.key.backend.as_ref();
        let mut tree = report.time(Stage::Tree, || backend.fractions(&instances, log_groups))?;
        watch(Stage::Tree.end());
        let roots = tree.root();
        let lanes = rounds::roots(transcript, &roots);
        let weights = zkfabric_host::sums::eq_table(&lanes);
        let [numerator, denominator] =
            roots.map(|root| root.iter().zip(&weights).map(|(x, w)| *x * w).sum());
        let mut claim = LeafClaim {
            groups: Vec::new(),
            lanes,
            numerator,
            denominator,
        };
        let mut layers = Vec::with_capacity(log_groups as usize);
        for k in (0..log_groups).rev() {
            let lambda = rounds::layer(transcript);
            let mut layer = Layer::default();
            let mut point = Vec::with_capacity(claim.groups.len() + 3);
            let mut challenge = |message: [Fr; 2]| {
                let r = rounds::layer_round(transcript, &message);
                layer.rounds.push(message);
                point.push(r);
                r
            };
            let above = RowPoint {
                groups: &claim.groups,
                lanes: &claim.lanes,
            };
            layer.ends = report.time(Stage::Layers, || {
                tree.layer(k, lambda, above, &mut challenge)
            })?;
            claim = below(
                point,
                layer.ends,
                rounds::layer_ends(transcript, &layer.ends),
            )?;
            layers.push(layer);
            // Each layer has twice the work of the one above.
            let done = Stage::Layers.share() >> k.min(63);
            watch(Stage::Tree.end() + done);
        }
        Ok(FractionSum {
            roots,
            layers,
            leaf: claim,
        })
    }

    fn instances(&self) -> Instances<'_> {
        Instances {
            backend: self.key.backend.as_ref(),
            shapes: &self.shape.instances,
            tables: &self.tables,
        }
    }

    /// Proves the permutations of all pairs, down to claims on columns.
    fn permutations(
        &self,
        transcript: &mut Transcript<S>,
    ) -> Result<(Vec<PermutationProof>, Vec<Claims>), ProveError> {
        let instances = self.instances();
        let pairs = self.shape.pairs.iter();
        let shown = pairs.map(|pair| instances.permutations(transcript, pair));
        let shown: Vec<_> = shown.collect::<Result<_, _>>()?;
        Ok(shown.into_iter().unzip())
    }

    /// Proves constraints, leaves and linear claims.
    fn rows(
        &self,
        transcript: &mut Transcript<S>,
        leaf: &LeafClaim,
        claims: &[Claims],
    ) -> Result<RowSum, ProveError> {
        let shapes = &self.shape.instances;
        let challenges = rounds::rows(transcript);
        let weights = RowWeights::new(shapes, &self.shape.leaves, &leaf.groups, challenges);
        let bus = &self.common.bus;
        let claim = rows::claim(shapes, leaf, bus, &weights);
        let claim = claim.ok_or(ProveError::Internal("the rows' claim"))?;
        let of_instances = weights.messages.iter().zip(&weights.constraints);
        let mut instances = Vec::with_capacity(self.tables.len());
        for ((tables, chip), (messages, constraints)) in
            self.tables.iter().zip(self.chips).zip(of_instances)
        {
            let forms = &self.key.chips[*chip];
            instances.push(RowInstance {
                tables,
                program: &forms.program,
                leaf: forms.leaf(bus, messages, weights.mu),
                constraints: forms.constraints(constraints),
                degree: forms.degree,
            });
        }
        let linear = rows::linear(transcript, claims, shapes)?;
        let instances_of_shard = self.instances();
        let sums = linear.map(|claim| instances_of_shard.linear_sums(&claim.parts));
        let mut beside = LinearRounds {
            sums: sums.transpose()?,
            messages: Vec::new(),
            failed: None,
        };
        let mut messages = Vec::new();
        let mut challenge = |message: [Fr; 3]| {
            messages.push(message);
            let linear = beside.message();
            let r = rounds::row_round(transcript, &message, linear.as_ref());
            beside.bind(r);
            r
        };
        let variables = row_variables(shapes);
        let groups = leaf.groups.get(..variables);
        let z = groups.ok_or(ProveError::Internal("the leaves' point is too short"))?;
        let backend = self.key.backend.as_ref();
        let point = RowPoint {
            groups: z,
            lanes: &leaf.lanes,
        };
        let outcome = backend.sum_rows(&instances, point, claim, &mut challenge)?;
        match beside.failed {
            Some(error) => Err(error.into()),
            None => Ok(RowSum {
                rounds: messages,
                linear: beside.messages,
                outcome,
            }),
        }
    }

    /// Reduces the columns' values to one point of the stacks and sums the stacks.
    fn reduce(
        &self,
        transcript: &mut Transcript<S>,
        rows: &RowsOutcome,
    ) -> Result<(Vec<[Fr; 2]>, StackSum), ProveError> {
        let shapes = &self.shape.instances;
        let tau = rounds::values(transcript, &rows.values);
        let weights: Vec<Fr> = column_weights(shapes, tau).into_iter().flatten().collect();
        let (columns, pieces) = self.stack_columns();
        let (low, high) = split(rows).ok_or(ProveError::Internal("too few variables"))?;
        let stacks = StackColumns {
            columns: &columns,
            pieces: &pieces,
            stacks: self.shape.stacks(),
            log_stack: self.shape.log_stack,
        };
        let mut messages = Vec::new();
        let mut challenge = |message: [Fr; 2]| {
            messages.push(message);
            rounds::reduction_round(transcript, &message)
        };
        let backend = self.key.backend.as_ref();
        let point = ColumnPoint { low: &low, high };
        let outcome =
            backend.reduce_stacks(&stacks, &rows.bound, &weights, point, &mut challenge)?;
        let chi = rounds::stacks(transcript, &outcome.values);
        let polynomial = backend.combine_stacks(&stacks, &chi)?;
        let value = (outcome.values.iter().zip(&chi)).map(|(y, w)| *y * w).sum();
        let point = low.iter().chain(&outcome.units).copied().collect();
        let combined = StackSum {
            polynomial,
            point,
            value,
            stacks: outcome.values,
        };
        Ok((messages, combined))
    }

    /// Returns all columns, instance by instance, and the places of their pieces.
    fn stack_columns(&self) -> (Vec<ColumnRef<'_>>, Vec<Piece>) {
        let mut columns = Vec::new();
        let mut first = Vec::with_capacity(self.tables.len());
        for tables in &self.tables {
            first.push(columns.len());
            for table in tables {
                columns.extend((0..table.columns()).map(|column| ColumnRef { table, column }));
            }
        }
        let [main, fixed] = &self.shape.layouts;
        let placed = placed(&self.shape.instances, [main, fixed]);
        let pieces = placed.iter();
        let pieces = pieces.map(|(at, piece)| place(first[at.instance] + at.column, piece));
        (columns, pieces.collect())
    }
}

/// The proved sum of all fractions.
struct FractionSum {
    roots: [[Fr; 8]; 2],
    layers: Vec<Layer>,
    /// The claim on the leaves that remains.
    leaf: LeafClaim,
}

/// The proved sum over rows, with the linear claims beside it.
struct RowSum {
    rounds: Vec<[Fr; 3]>,
    /// Rounds of the linear claims.
    linear: Vec<[Fr; 2]>,
    /// The point and the columns' values.
    outcome: RowsOutcome,
}

/// The sums of linear claims, computed round by round beside another sum.
struct LinearRounds {
    sums: Option<Box<dyn LinearSums>>,
    messages: Vec<[Fr; 2]>,
    /// The first failure of a device: the rounds continue, and their result is dropped.
    failed: Option<zkfabric_host::Error>,
}

impl LinearRounds {
    fn message(&mut self) -> Option<[Fr; 2]> {
        let message = self.sums.as_mut()?.message();
        let message = message.map_err(|error| self.failed.get_or_insert(error));
        let message = message.unwrap_or_default();
        self.messages.push(message);
        Some(message)
    }

    fn bind(&mut self, r: Fr) {
        if let Some(Err(error)) = self.sums.as_mut().map(|sums| sums.bind(r)) {
            self.failed.get_or_insert(error);
        }
    }
}

/// Splits the rows' point into the eight lowest coordinates, shared by all columns, and the others.
fn split(rows: &RowsOutcome) -> Option<([Fr; 8], &[Fr])> {
    let (low, high) = rows.groups.split_at_checked(5)?;
    let low: Vec<Fr> = rows.lanes.iter().chain(low).copied().collect();
    Some((low.try_into().ok()?, high))
}

/// The weighted sum of the stacks, ready for opening.
struct StackSum {
    polynomial: Vec<Fr>,
    point: Vec<Fr>,
    value: Fr,
    stacks: Vec<Fr>,
}

/// Returns the claim on the layer below, from the challenges of a layer's rounds and the coordinate
/// of the child.
fn below(mut point: Vec<Fr>, ends: [Fr; 4], child: Fr) -> Result<LeafClaim, ProveError> {
    let missing = ProveError::Internal("a layer ended without its rounds");
    let groups = point.len().checked_sub(3).ok_or(missing)?;
    let missing = ProveError::Internal("a layer ended without its rounds");
    let lanes = point.split_off(groups).try_into().map_err(|_| missing)?;
    point.insert(0, child);
    let [p0, q0, p1, q1] = ends;
    Ok(LeafClaim {
        groups: point,
        lanes,
        numerator: p0 + child * (p1 - p0),
        denominator: q0 + child * (q1 - q0),
    })
}
