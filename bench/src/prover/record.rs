//! A backend that passes every call on and, when told to, keeps the calls of the last shard of a
//! proof, so that each operation can be repeated alone on exactly that input.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::{
    Backend, Bases, Error,
    sums::{
        Bound, Column, ColumnPoint, ColumnRef, Constraint, FractionInstance, Fractions, Linear,
        Message, Piece, Program, RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome,
        Sums, Table,
    },
};

/// Passes calls on, and keeps them.
#[derive(Debug)]
pub(super) struct Recorder {
    backend: Arc<dyn Backend>,
    on: AtomicBool,
    calls: Mutex<Calls>,
}

/// The recorded calls.
#[derive(Debug, Default)]
pub(super) struct Calls {
    /// Columns since the last commitment.
    loading: Vec<Arc<[Column]>>,
    pub(super) commit: Option<Commit>,
    pub(super) fractions: Option<FractionsCall>,
    pub(super) rows: Option<RowsCall>,
    pub(super) reduction: Option<Reduction>,
    /// Weights of the stacks.
    pub(super) combine: Option<Vec<Fr>>,
}

/// Commitments to stacks.
#[derive(Debug)]
pub(super) struct Commit {
    /// The main columns of each instance.
    pub(super) instances: Vec<Arc<[Column]>>,
    pub(super) bases: Bases,
    pub(super) columns: Vec<OwnedPlace>,
    pub(super) pieces: Vec<Piece>,
    pub(super) log_stack: u32,
}

/// [`ColumnRef`] with its table.
#[derive(Debug)]
pub(super) struct OwnedPlace {
    table: Table,
    column: usize,
}

/// A sum of fractions.
#[derive(Debug)]
pub(super) struct FractionsCall {
    pub(super) instances: Vec<OwnedFractions>,
    pub(super) log_groups: u32,
}

/// [`FractionInstance`] with its tables.
#[derive(Debug)]
pub(super) struct OwnedFractions {
    pub(super) tables: Vec<Table>,
    pub(super) program: Program,
    pub(super) messages: Vec<Message>,
}

/// A sum over rows.
#[derive(Debug)]
pub(super) struct RowsCall {
    pub(super) instances: Vec<OwnedRows>,
    pub(super) groups: Vec<Fr>,
    pub(super) lanes: [Fr; 3],
    pub(super) claim: Fr,
}

/// [`RowInstance`] with its tables.
#[derive(Debug)]
pub(super) struct OwnedRows {
    pub(super) tables: Vec<Table>,
    pub(super) program: Program,
    pub(super) leaf: Linear,
    pub(super) constraints: Vec<Constraint>,
    pub(super) degree: usize,
}

/// A reduction to stacks.
#[derive(Debug)]
pub(super) struct Reduction {
    pub(super) columns: Vec<OwnedPlace>,
    pub(super) pieces: Vec<Piece>,
    pub(super) stacks: usize,
    pub(super) log_stack: u32,
    pub(super) bound: Bound,
    pub(super) weights: Vec<Fr>,
    pub(super) low: [Fr; 8],
    pub(super) high: Vec<Fr>,
}

impl OwnedPlace {
    fn new(place: &ColumnRef<'_>) -> Self {
        Self {
            table: place.table.clone(),
            column: place.column,
        }
    }

    pub(super) const fn borrow(&self) -> ColumnRef<'_> {
        ColumnRef {
            table: &self.table,
            column: self.column,
        }
    }
}

fn owned(tables: &[&Table]) -> Vec<Table> {
    tables.iter().copied().cloned().collect()
}

impl Recorder {
    pub(super) fn new(backend: Arc<dyn Backend>) -> Self {
        Self {
            backend,
            on: AtomicBool::new(false),
            calls: Mutex::default(),
        }
    }

    /// The backend that computes.
    pub(super) const fn backend(&self) -> &Arc<dyn Backend> {
        &self.backend
    }

    /// Records the calls of `prove`, a whole proof, in its last shard.
    pub(super) fn record<E>(&self, prove: impl FnOnce() -> Result<(), E>) -> Result<Calls, E> {
        self.with(|calls| *calls = Calls::default());
        self.on.store(true, Ordering::Relaxed);
        let proved = prove();
        self.on.store(false, Ordering::Relaxed);
        let calls = self.with(core::mem::take);
        proved.map(|()| calls)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Calls) -> T) -> T {
        let calls = self.calls.lock();
        work(&mut calls.unwrap_or_else(PoisonError::into_inner))
    }

    fn keep(&self, work: impl FnOnce(&mut Calls)) {
        if self.on.load(Ordering::Relaxed) {
            self.with(work);
        }
    }
}

impl Backend for Recorder {
    fn name(&self) -> &'static str {
        self.backend.name()
    }

    fn commits_elsewhere(&self) -> bool {
        self.backend.commits_elsewhere()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.backend.as_ref())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for Recorder {
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        self.keep(|calls| {
            // The last shard is proved first; later loads belong to other shards.
            if calls.combine.is_none() {
                calls.loading.push(Arc::clone(&columns));
            }
        });
        self.backend.load_table(columns)
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        self.keep(|calls| {
            calls.commit = Some(Commit {
                instances: core::mem::take(&mut calls.loading),
                bases: bases.clone(),
                columns: stacks.columns.iter().map(OwnedPlace::new).collect(),
                pieces: stacks.pieces.to_vec(),
                log_stack: stacks.log_stack,
            });
        });
        self.backend.commit_stacks(bases, stacks)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.keep(|calls| {
            let kept = instances.iter().map(|instance| OwnedFractions {
                tables: owned(instance.tables),
                program: instance.program.clone(),
                messages: instance.messages.clone(),
            });
            calls.fractions.get_or_insert_with(|| FractionsCall {
                instances: kept.collect(),
                log_groups,
            });
        });
        self.backend.fractions(instances, log_groups)
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.keep(|calls| {
            let kept = instances.iter().map(|instance| OwnedRows {
                tables: owned(instance.tables),
                program: instance.program.clone(),
                leaf: instance.leaf.clone(),
                constraints: instance.constraints.clone(),
                degree: instance.degree,
            });
            calls.rows.get_or_insert_with(|| RowsCall {
                instances: kept.collect(),
                groups: point.groups.to_vec(),
                lanes: *point.lanes,
                claim,
            });
        });
        self.backend.sum_rows(instances, point, claim, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.keep(|calls| {
            calls.reduction.get_or_insert_with(|| Reduction {
                columns: stacks.columns.iter().map(OwnedPlace::new).collect(),
                pieces: stacks.pieces.to_vec(),
                stacks: stacks.stacks,
                log_stack: stacks.log_stack,
                bound: bound.clone(),
                weights: weights.to_vec(),
                low: *point.low,
                high: point.high.to_vec(),
            });
        });
        (self.backend).reduce_stacks(stacks, bound, weights, point, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        self.keep(|calls| {
            calls.combine.get_or_insert_with(|| weights.to_vec());
        });
        self.backend.combine_stacks(stacks, weights)
    }
}
