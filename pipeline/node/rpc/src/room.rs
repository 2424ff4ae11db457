//! Memory that others choose to take, counted in bytes.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes that may be taken together. What alone has more takes all of them, so that nothing is too
/// large for an empty room.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    free: Arc<Semaphore>,
    most: u32,
}

/// Bytes that are taken until this is dropped.
#[derive(Debug)]
pub(crate) struct Taken {
    permit: OwnedSemaphorePermit,
    most: u32,
}

/// Returns how many bytes are taken of so many, for what has this many.
fn share(bytes: usize, most: u32) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX).clamp(1, most)
}

impl Room {
    pub(crate) fn new(bytes: usize) -> Self {
        let most = share(bytes, u32::MAX);
        Self {
            free: Arc::new(Semaphore::new(most as usize)),
            most,
        }
    }

    /// Takes bytes, if so many are free.
    pub(crate) fn try_take(&self, bytes: usize) -> Option<Taken> {
        let share = share(bytes, self.most);
        let permit = Arc::clone(&self.free).try_acquire_many_owned(share).ok()?;
        Some(Taken {
            permit,
            most: self.most,
        })
    }

    /// Waits until so many bytes are free, behind those who have waited before; `None` never comes
    /// as long as the room is there.
    pub(crate) async fn take(&self, bytes: usize) -> Option<Taken> {
        let share = share(bytes, self.most);
        let permit = Arc::clone(&self.free)
            .acquire_many_owned(share)
            .await
            .ok()?;
        Some(Taken {
            permit,
            most: self.most,
        })
    }

    /// Returns how many bytes there are.
    pub(crate) const fn bytes(&self) -> usize {
        self.most as usize
    }

    /// Returns how many bytes are taken.
    pub(crate) fn taken(&self) -> usize {
        self.bytes().saturating_sub(self.free.available_permits())
    }
}

impl Taken {
    /// Takes what was taken of the same room, too.
    pub(crate) fn add(&mut self, other: Self) {
        self.permit.merge(other.permit);
    }

    /// Gives back what is beyond so many bytes.
    pub(crate) fn keep(&mut self, bytes: usize) {
        let kept = share(bytes, self.most) as usize;
        let beyond = self.permit.num_permits().saturating_sub(kept);
        // Free again once it is dropped.
        drop(self.permit.split(beyond));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_full_by_bytes_and_takes_anything_alone() {
        let room = Room::new(100);
        let first = room.try_take(60).unwrap();
        assert!(room.try_take(41).is_none());
        let mut second = room.try_take(40).unwrap();
        assert!(room.try_take(1).is_none());
        second.keep(10);
        assert_eq!(room.taken(), 70);
        second.keep(50);
        assert_eq!(room.taken(), 70, "it never takes more");
        second.add(room.try_take(20).unwrap());
        assert_eq!(room.taken(), 90);
        second.keep(10);
        assert_eq!(room.taken(), 70);
        drop((first, second));
        let alone = room.try_take(usize::MAX).unwrap();
        assert!(room.try_take(1).is_none());
        drop(alone);
        assert_eq!((room.taken(), room.bytes()), (0, 100));
    }
}
