//! Memory of this process: its peak, what it has now, and what it gives back to the system.
#![cfg_attr(
    all(target_os = "linux", target_env = "gnu"),
    expect(unsafe_code, reason = "the allocator's own interface")
)]

/// Returns the peak resident memory in bytes from `/proc/self/status`; `None` where that file does
/// not exist.
#[must_use]
pub fn peak_bytes() -> Option<u64> {
    status("VmHWM:")
}

/// Returns the resident memory in bytes from `/proc/self/status`; `None` where that file does not
/// exist.
#[must_use]
pub fn resident_bytes() -> Option<u64> {
    status("VmRSS:")
}

/// Lets the allocator of glibc give pieces of a megabyte back as soon as they are free, for good:
/// it learns otherwise to keep up to 64 MiB for each of its arenas, once such pieces come and go.
pub fn keep_little() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        /// `M_TRIM_THRESHOLD` and `M_MMAP_THRESHOLD` of `malloc.h`.
        const OPTIONS: [core::ffi::c_int; 2] = [-1, -3];
        const BYTES: core::ffi::c_int = 1 << 20;
        // SAFETY: the function is that of glibc, takes any numbers, and locks what it changes.
        unsafe extern "C" {
            safe fn mallopt(option: core::ffi::c_int, value: core::ffi::c_int) -> core::ffi::c_int;
        }
        for option in OPTIONS {
            // An allocator that refuses keeps more.
            let _ = mallopt(option, BYTES);
        }
    }
}

/// Gives pages that hold nothing back to the system. The allocator of glibc keeps those in front of
/// a piece that is still used, gigabytes of them after a crowd of large requests; other allocators
/// are left alone.
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        // SAFETY: the function is that of glibc, takes any number, and locks what it looks at.
        unsafe extern "C" {
            safe fn malloc_trim(pad: usize) -> core::ffi::c_int;
        }
        // Whether there were such pages is no news.
        let _ = malloc_trim(0);
    }
}

fn status(name: &str) -> Option<u64> {
    parse(&std::fs::read_to_string("/proc/self/status").ok()?, name)
}

/// Parses the line `VmHWM:   1234 kB` of a process status.
fn parse(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_high_water_mark_is_read() {
        assert_eq!(
            parse("Name:\tx\nVmHWM:\t   1234 kB\nVmRSS: 9 kB\n", "VmHWM:"),
            Some(1234 * 1024)
        );
        assert_eq!(parse("Name:\tx\n", "VmHWM:"), None);
        assert_eq!(parse("VmHWM:\tmany kB\n", "VmHWM:"), None);
        if cfg!(target_os = "linux") {
            assert!(peak_bytes().unwrap() > 0);
        }
    }

    /// Large pieces go back as they are freed, also after larger ones have come and gone.
    #[test]
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    fn large_pieces_are_given_back_at_once() {
        const PIECE: usize = 2 << 20;
        const COUNT: usize = 25;
        keep_little();
        drop(std::hint::black_box(vec![1_u8; 4 * PIECE]));
        let mut pieces: Vec<_> = (0..COUNT).map(|_| vec![1_u8; PIECE]).collect();
        let last = pieces.pop();
        let all = resident_bytes().unwrap();
        drop(std::hint::black_box(pieces));
        let left = resident_bytes().unwrap();
        let freed = all.saturating_sub(left);
        assert!(freed > (PIECE * COUNT / 2) as u64, "{all} {left}");
        assert_eq!(last.map(|piece| piece.len()), Some(PIECE));
    }

    /// What is free between pieces that are used goes back, whatever threads have made it.
    #[test]
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    fn free_pages_between_used_ones_are_given_back() {
        const PIECE: usize = 20_000;
        const COUNT: usize = 10_000;
        // Few pieces are left, between which the allocator keeps what is free.
        let pieces: Vec<_> = (0..COUNT).map(|_| vec![1_u8; PIECE]).collect();
        let pieces = pieces.into_iter().step_by(500).collect::<Vec<_>>();
        let kept = resident_bytes().unwrap();
        give_back();
        let left = resident_bytes().unwrap();
        let freed = kept.saturating_sub(left);
        assert!(freed > (PIECE * COUNT / 2) as u64, "{kept} {left}");
        assert_eq!(pieces.len(), COUNT / 500);
    }
}
