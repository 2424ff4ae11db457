//! Names of rows of kernels: `kernel/2^log_n/variant/threads`, such as `msm/2^20/u16/1t` and
//! `ntt/2^20/1t/portable`.

/// Parts of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RowName<'a> {
    /// The first part: `ntt`.
    pub(super) kernel: &'a str,
    /// The log2 of the size, if the second part is a power of two.
    pub(super) log_n: Option<u32>,
    /// Other parts that distinguish the row within its kernel: columns, width of scalars,
    /// instruction set. Empty for the plain variant.
    pub(super) variant: String,
    /// Threads, if a part says so.
    pub(super) threads: Option<u32>,
}

impl<'a> RowName<'a> {
    /// Parses a name; every name belongs to a kernel.
    pub(super) fn of(name: &'a str) -> Self {
        let mut parts = name.split('/');
        let kernel = parts.next().unwrap_or_default();
        let (mut log_n, mut threads, mut variant) = (None, None, Vec::new());
        for part in parts {
            let power = part.strip_prefix("2^");
            if let (None, Some(power)) = (log_n, power) {
                let (exponent, columns) = power.split_once('x').unzip();
                log_n = exponent.unwrap_or(power).parse().ok();
                variant.extend(columns.map(|columns| format!("{columns} columns")));
                if log_n.is_some() {
                    continue;
                }
            }
            let number = part
                .strip_suffix('t')
                .and_then(|number| number.parse().ok());
            match (threads, number) {
                (None, Some(number)) => threads = Some(number),
                _ => variant.push(part.to_owned()),
            }
        }
        Self {
            kernel,
            log_n,
            variant: variant.join(", "),
            threads,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        let cases = [
            ("ntt/2^20/1t", ("ntt", Some(20), "", Some(1))),
            (
                "ntt/2^18/2t/portable",
                ("ntt", Some(18), "portable", Some(2)),
            ),
            ("ntt/2^16x8/2t", ("ntt", Some(16), "8 columns", Some(2))),
            ("msm/2^20/u16/1t", ("msm", Some(20), "u16", Some(1))),
            ("keccak256/64B/1t", ("keccak256", None, "64B", Some(1))),
            ("fr/mul", ("fr", None, "mul", None)),
            ("a/2^b", ("a", None, "2^b", None)),
            ("", ("", None, "", None)),
        ];
        for (name, (kernel, log_n, variant, threads)) in cases {
            let read = RowName::of(name);
            assert_eq!((read.kernel, read.log_n), (kernel, log_n), "{name}");
            assert_eq!(
                (read.variant.as_str(), read.threads),
                (variant, threads),
                "{name}"
            );
        }
    }
}
