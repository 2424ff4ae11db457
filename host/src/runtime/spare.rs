//! Memory of finished inputs, kept for the next copies: a copy into memory new to the process takes
//! several times as long.

use core::any::Any;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::scalars::each;
use crate::{OwnedScalars, Scalars};

/// Least size in bytes of memory kept. The allocator keeps smaller memory.
const LEAST_BYTES: usize = 1 << 20;
/// Bytes that a thread copies at a time.
const PIECE_BYTES: usize = 1 << 19;
/// Least number of bytes worth a separate thread.
const SHARE_BYTES: usize = 1 << 22;
/// Largest number of copying threads: more gain nothing from a processor's memory.
const MOST_THREADS: usize = 8;

/// Unused memory, up to a limit in bytes.
#[derive(Debug)]
pub(super) struct Spare {
    limit_bytes: usize,
    /// The last was given last.
    kept: Mutex<Vec<SpareVector>>,
}

/// Vector of any supported type.
#[derive(Debug)]
struct SpareVector {
    bytes: usize,
    memory: Box<dyn Any + Send>,
}

impl Spare {
    pub(super) const fn new(limit_bytes: usize) -> Self {
        Self {
            limit_bytes,
            kept: Mutex::new(Vec::new()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<SpareVector>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Copies a column.
    pub(super) fn column(&self, scalars: Scalars<'_>) -> OwnedScalars {
        each!(Scalars, scalars, values => self.copy(values), OwnedScalars)
    }

    /// Copies values, into kept memory if available.
    pub(super) fn copy<T: Copy + Default + Send + Sync + 'static>(&self, values: &[T]) -> Vec<T> {
        let Some(mut memory) = self.take(values.len()) else {
            return values.to_vec();
        };
        memory.resize(values.len(), T::default());
        copy_by_threads(&mut memory, values);
        memory
    }

    /// Takes the smallest memory for this many values, below twice the size: a copy may live long.
    fn take<T: 'static>(&self, len: usize) -> Option<Vec<T>> {
        let bytes = len * size_of::<T>();
        if bytes < LEAST_BYTES {
            return None;
        }
        let mut kept = self.lock();
        let fits = |kept: &SpareVector| {
            (bytes..=2 * bytes).contains(&kept.bytes) && kept.memory.is::<Vec<T>>()
        };
        let places = kept.iter().enumerate().filter(|(_, kept)| fits(kept));
        let (place, _) = places.min_by_key(|(_, kept)| kept.bytes)?;
        let taken = kept.remove(place);
        drop(kept);
        taken.memory.downcast().ok().map(|memory| *memory)
    }

    /// Keeps memory. Beyond the limit, drops the memory given first.
    pub(super) fn give<T: Send + 'static>(&self, memory: Vec<T>) {
        let bytes = memory.capacity() * size_of::<T>();
        if !(LEAST_BYTES..=self.limit_bytes).contains(&bytes) {
            return;
        }
        let mut kept = self.lock();
        kept.push(SpareVector {
            bytes,
            memory: Box::new(memory),
        });
        let mut all = 0;
        let fits = |kept: &&SpareVector| {
            all += kept.bytes;
            all <= self.limit_bytes
        };
        let last = kept.iter().rev().take_while(fits).count();
        let first = kept.len() - last;
        let gone: Vec<SpareVector> = kept.drain(..first).collect();
        drop(kept);
        // Freeing may take long.
        drop(gone);
    }
}

/// Copies with threads of its own: a pool's threads may be busy for long.
fn copy_by_threads<T: Copy + Send + Sync>(to: &mut [T], from: &[T]) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = (size_of_val(from) / SHARE_BYTES).clamp(1, cores.min(MOST_THREADS));
    let piece = (PIECE_BYTES / size_of::<T>().max(1)).max(1);
    let pieces = Mutex::new(to.chunks_mut(piece).zip(from.chunks(piece)));
    let next = || pieces.lock().unwrap_or_else(PoisonError::into_inner).next();
    let copy = || {
        while let Some((to, from)) = next() {
            to.copy_from_slice(from);
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            // If a thread does not start, the others copy more.
            drop(thread::Builder::new().spawn_scoped(scope, copy));
        }
        copy();
    });
}

#[cfg(test)]
mod tests {
    use core::time::Duration;
    use std::sync::Arc;

    use ark_bn254::{Fr, G1Affine};
    use ark_ec::{AffineRepr as _, CurveGroup as _};
    use ark_ff::AdditiveGroup as _;

    use super::*;
    use crate::fault::{Fault, Faulty, Plan};
    use crate::local::powers;
    use crate::runtime::{JobOptions, Options};
    use crate::{Backend as _, Bases, Direction, Runtime, cpu};

    /// Elements of the least memory kept.
    const VALUES: usize = LEAST_BYTES / size_of::<Fr>();

    /// Creates a runtime over a device with these faults per call, and bases that are all the same.
    fn setting(faults: &[Fault], patience: Duration) -> (Runtime, Bases) {
        let mut options = Options::default();
        (options.audit, options.cpu_works) = (1.0, false);
        (options.patience, options.rest) = (patience, Duration::from_secs(60));
        let plan = Plan::Calls(faults.iter().copied().map(Some).collect());
        let device = Arc::new(Faulty::new("card", cpu(), plan));
        let runtime = Runtime::new(vec![device], options).unwrap();
        let bases = runtime.load_bases(vec![G1Affine::generator(); VALUES]);
        let bases = bases.unwrap();
        (runtime, bases)
    }

    fn values(seed: u64) -> Vec<Fr> {
        powers(Fr::from(seed), Fr::from(7), VALUES)
    }

    fn multiply((runtime, bases): &(Runtime, Bases), seed: u64) {
        let scalars = values(seed);
        let sum: Fr = scalars.iter().sum();
        let sums = runtime.msm(bases, &[Scalars::Field(&scalars)]).unwrap();
        assert_eq!(sums, [(G1Affine::generator() * sum).into_affine()]);
    }

    #[test]
    fn calls_use_the_memory_of_calls_before() {
        let setting = setting(&[], Duration::from_secs(600));
        let runtime = &setting.0;
        let kept = || sizes(&runtime.shared.spare);
        for seed in [3, 5] {
            multiply(&setting, seed);
            assert_eq!(kept(), [LEAST_BYTES]);
        }
        // A transform takes memory for its output and frees the memory of its input.
        let mut columns = [values(3)];
        let place = columns[0].as_ptr();
        runtime.ntt(&mut columns, Direction::Forward, None).unwrap();
        assert_eq!(kept(), [LEAST_BYTES]);
        assert_ne!(columns[0].as_ptr(), place);
        runtime.ntt(&mut columns, Direction::Inverse, None).unwrap();
        assert_eq!((kept(), columns[0].as_ptr()), (vec![LEAST_BYTES], place));
        assert!(columns == [values(3)]);
        // Refused columns stay unchanged.
        let error = runtime.ntt(&mut columns, Direction::Forward, Some(Fr::ZERO));
        assert!(error.is_err() && columns == [values(3)]);
        // An answered transform that owned its columns leaves their memory; the memory of an owned
        // multiplication is not kept.
        let executor = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let transform = runtime.submit_ntt(
            columns.to_vec(),
            Direction::Forward,
            None,
            JobOptions::default(),
        );
        executor.block_on(transform).unwrap().wait().unwrap();
        let owned = vec![OwnedScalars::Field(values(3))];
        let product = runtime.submit_msm(&setting.1, owned, JobOptions::default());
        executor.block_on(product).unwrap().wait().unwrap();
        assert_eq!(kept().len(), 1);
    }

    #[test]
    fn what_a_hanging_device_reads_is_not_written_again() {
        let hang = Fault::Hang(Duration::from_secs(60));
        let patience = Duration::from_millis(200);
        let transform = |runtime: &Runtime, coset| {
            let mut columns = [values(3)];
            let result = runtime.ntt(&mut columns, Direction::Forward, coset);
            (result, columns)
        };
        let hanging = setting(&[hang], patience);
        multiply(&hanging, 3);
        assert!(sizes(&hanging.0.shared.spare).is_empty());
        let late = setting(&[hang], patience);
        let (result, _) = transform(&late.0, None);
        assert!(result.is_ok());
        assert!(sizes(&late.0.shared.spare).is_empty());
        // Refused by the cores while a device that was given up has the input.
        let refused = setting(&[hang], patience);
        let (result, columns) = transform(&refused.0, Some(Fr::ZERO));
        assert!(result.is_err() && columns == [values(3)]);
    }

    fn sizes(spare: &Spare) -> Vec<usize> {
        spare.lock().iter().map(|kept| kept.bytes).collect()
    }

    #[test]
    fn copies_are_equal_and_in_memory_that_was_given() {
        let spare = Spare::new(usize::MAX);
        let values: Vec<u32> = (0..LEAST_BYTES as u32 * 3 / 2).collect();
        let copy = spare.copy(&values);
        assert!(copy == values);
        let place = copy.as_ptr();
        spare.give(copy);
        // Longer than before, and shorter.
        for len in [values.len() - 7, values.len(), values.len() * 2 / 3] {
            let copy = spare.copy(&values[values.len() - len..]);
            assert_eq!(copy.as_ptr(), place);
            assert!(copy == values[values.len() - len..]);
            spare.give(copy);
        }
        // Below twice the size, and of the same type only.
        assert!(spare.copy(&values[..values.len() / 3]) == values[..values.len() / 3]);
        let signed: Vec<i32> = (0..values.len() as i32).map(|x| -x).collect();
        assert!(spare.copy(&signed) == signed);
        assert_eq!(sizes(&spare), [4 * values.len()]);
        let [small, empty] = [vec![1_u8; 100], Vec::new()];
        assert_eq!((spare.copy(&small), spare.copy(&empty)), (small, empty));
    }

    #[test]
    fn what_was_given_first_goes_first() {
        let spare = Spare::new(4 * LEAST_BYTES);
        let give = |bytes: usize| spare.give(vec![0_u8; bytes]);
        give(LEAST_BYTES);
        give(2 * LEAST_BYTES);
        give(LEAST_BYTES - 1);
        give(4 * LEAST_BYTES + 1);
        assert_eq!(sizes(&spare), [LEAST_BYTES, 2 * LEAST_BYTES]);
        give(2 * LEAST_BYTES);
        assert_eq!(sizes(&spare), [2 * LEAST_BYTES; 2]);
        give(4 * LEAST_BYTES);
        assert_eq!(sizes(&spare), [4 * LEAST_BYTES]);
        let none = Spare::new(0);
        none.give(vec![0_u8; LEAST_BYTES]);
        assert!(sizes(&none).is_empty());
    }

    #[test]
    fn of_several_the_smallest_is_taken() {
        let spare = Spare::new(usize::MAX);
        for bytes in [6, 4, 5] {
            spare.give(vec![0_u8; bytes * LEAST_BYTES]);
        }
        let copy = spare.copy(&vec![7_u8; 3 * LEAST_BYTES + 1]);
        assert_eq!(copy.capacity(), 4 * LEAST_BYTES);
        assert_eq!(sizes(&spare), [6 * LEAST_BYTES, 5 * LEAST_BYTES]);
    }
}
