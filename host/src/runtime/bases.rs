//! Bases on several devices.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::G1Affine;

use crate::{Backend, Bases, Error};

/// Bases as the runtime keeps them: the CPU's copy and, where there are other devices, the points, which any of them can load again.
#[derive(Debug)]
pub(super) struct Loaded {
    id: u64,
    points: Vec<G1Affine>,
    pub(super) cpu: Bases,
}

impl Loaded {
    /// Loads points on the CPU; `kept` keeps them for other devices.
    pub(super) fn new(points: Vec<G1Affine>, cpu: &dyn Backend, kept: bool) -> Result<Self, Error> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let copy = if kept { points.clone() } else { Vec::new() };
        Ok(Self {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            cpu: cpu.load_bases(points)?,
            points: copy,
        })
    }
}

/// What a device has loaded, within a budget. What is not used goes first, the longest unused before others.
#[derive(Debug)]
pub(super) struct Resident {
    budget_bytes: u64,
    kept: Mutex<Vec<Kept>>,
}

#[derive(Debug)]
struct Kept {
    id: u64,
    bytes: u64,
    bases: Bases,
}

impl Resident {
    pub(super) const fn new(budget_bytes: u64) -> Self {
        Self {
            budget_bytes,
            kept: Mutex::new(Vec::new()),
        }
    }

    /// Bytes that are loaded.
    pub(super) fn bytes(&self) -> u64 {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().map(|kept| kept.bytes).sum()
    }

    /// The bases on this device, loaded if they are not.
    ///
    /// # Errors
    /// The budget or the device has no room for them.
    pub(super) fn get(&self, bases: &Loaded, backend: &dyn Backend) -> Result<Bases, Error> {
        let bytes = (bases.points.len() * size_of::<G1Affine>()) as u64;
        // One thread works on a device, so holding the lock while it loads keeps nobody waiting.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = kept.iter().position(|kept| kept.id == bases.id) {
            // The last is the most recent.
            let found = kept.remove(place);
            let handle = found.bases.clone();
            kept.push(found);
            return Ok(handle);
        }
        if bytes > self.budget_bytes {
            return Err(Error::OutOfMemory { bytes });
        }
        while !kept.is_empty()
            && kept.iter().map(|kept| kept.bytes).sum::<u64>() + bytes > self.budget_bytes
        {
            kept.remove(0);
        }
        let loaded = loop {
            match backend.load_bases(bases.points.clone()) {
                // The device has less room than its budget says.
                Err(Error::OutOfMemory { .. }) if !kept.is_empty() => drop(kept.remove(0)),
                loaded => break loaded?,
            }
        };
        kept.push(Kept {
            id: bases.id,
            bytes,
            bases: loaded.clone(),
        });
        Ok(loaded)
    }

    /// Forgets everything: the device was lost.
    pub(super) fn clear(&self) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clear();
    }
}

#[cfg(test)]
mod tests {
    use ark_ec::AffineRepr as _;

    use super::*;

    #[test]
    fn the_longest_unused_goes_first() {
        let cpu = crate::cpu();
        let load =
            |n: usize| Loaded::new(vec![G1Affine::generator(); n], cpu.as_ref(), true).unwrap();
        let [a, b, c] = [load(4), load(4), load(4)];
        let size = size_of::<G1Affine>() as u64;
        let resident = Resident::new(8 * size);
        let get = |bases: &Loaded| resident.get(bases, cpu.as_ref()).unwrap();
        let ids = || -> Vec<u64> {
            resident
                .kept
                .lock()
                .unwrap()
                .iter()
                .map(|kept| kept.id)
                .collect()
        };
        get(&a);
        get(&b);
        get(&a);
        assert_eq!(ids(), [b.id, a.id]);
        get(&c);
        assert_eq!(ids(), [a.id, c.id]);
        assert_eq!(resident.bytes(), 8 * size);
        let error = resident.get(&load(9), cpu.as_ref()).unwrap_err();
        assert_eq!(error, Error::OutOfMemory { bytes: 9 * size });
        // What does not fit at all drives nothing out.
        assert_eq!(ids(), [a.id, c.id]);
        resident.clear();
        assert_eq!(resident.bytes(), 0);
    }
}
