//! Peak memory of this process.

/// Returns the peak resident memory in bytes from `/proc/self/status`; `None` where that file does
/// not exist.
#[must_use]
pub fn peak_bytes() -> Option<u64> {
    parse(&std::fs::read_to_string("/proc/self/status").ok()?)
}

/// Parses the line `VmHWM:   1234 kB` of a process status.
fn parse(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_high_water_mark_is_read() {
        assert_eq!(
            parse("Name:\tx\nVmHWM:\t   1234 kB\nVmRSS: 9 kB\n"),
            Some(1234 * 1024)
        );
        assert_eq!(parse("Name:\tx\n"), None);
        assert_eq!(parse("VmHWM:\tmany kB\n"), None);
        if cfg!(target_os = "linux") {
            assert!(peak_bytes().unwrap() > 0);
        }
    }
}
