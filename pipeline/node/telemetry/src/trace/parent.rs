//! The caller's span, as a header has it (W3C Trace Context, `traceparent`).

use super::span::{SpanId, TraceId};

/// Bytes of a header of version 0.
const BYTES: usize = 55;
/// The flag of a caller that samples its trace.
const SAMPLED: u8 = 1;

/// The caller's span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceParent {
    /// The trace.
    pub trace: TraceId,
    /// The caller's span in it.
    pub span: SpanId,
    /// Whether the caller keeps the trace.
    pub is_sampled: bool,
}

impl TraceParent {
    /// Name of the header.
    pub const HEADER: &'static str = "traceparent";

    /// Reads a header; `None` for what is none. A later version may have more behind what is known.
    #[must_use]
    pub fn parse(header: &[u8]) -> Option<Self> {
        let (known, rest) = header.split_at_checked(BYTES)?;
        let [version] = hex(known.get(..2)?)?;
        let is_longer = matches!((version, rest), (1..=254, [b'-', ..]));
        if version == u8::MAX || !rest.is_empty() && !is_longer {
            return None;
        }
        if [2, 35, 52].iter().any(|at| known.get(*at) != Some(&b'-')) {
            return None;
        }
        let trace: [u8; 16] = hex(known.get(3..35)?)?;
        let span: [u8; 8] = hex(known.get(36..52)?)?;
        let [flags] = hex(known.get(53..)?)?;
        let is_valid = trace != [0; 16] && span != [0; 8];
        is_valid.then_some(Self {
            trace: TraceId(trace),
            span: SpanId(span),
            is_sampled: flags & SAMPLED != 0,
        })
    }
}

/// Reads digits, of which letters are lower-case.
fn hex<const N: usize>(digits: &[u8]) -> Option<[u8; N]> {
    let digit = |digit: &u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; N];
    if digits.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let [high, low] = pair else {
            return None;
        };
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The example of the specification.
    const EXAMPLE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn the_example_is_read() {
        let parent = TraceParent::parse(EXAMPLE.as_bytes()).unwrap();
        assert_eq!(parent.trace.to_string(), &EXAMPLE[3..35]);
        assert_eq!(parent.span.to_string(), &EXAMPLE[36..52]);
        assert!(parent.is_sampled);
        let read = |text: &str| TraceParent::parse(text.as_bytes());
        assert!(!read(&EXAMPLE.replace("-01", "-00")).unwrap().is_sampled);
        // Other flags are of later versions.
        assert!(read(&EXAMPLE.replace("-01", "-ff")).unwrap().is_sampled);
        // A later version has what this one has, and perhaps more.
        let later = EXAMPLE.replace("00-4", "01-4");
        assert_eq!(read(&later), Some(parent));
        assert_eq!(read(&(later.clone() + "-more")), Some(parent));
        assert_eq!(read(&(later + "more")), None);
    }

    #[test]
    fn what_is_no_header_is_left_out() {
        let long = EXAMPLE.to_owned() + &"-0".repeat(20_000);
        for wrong in [
            "",
            "00",
            &EXAMPLE[..54],
            &(EXAMPLE.to_owned() + "-"),
            &(EXAMPLE.to_owned() + "0"),
            &long,
            &EXAMPLE.replace("00-4", "ff-4"),
            &EXAMPLE.replace("4bf92f", "4BF92F"),
            &EXAMPLE.replace("4bf92f", "4bg92f"),
            &EXAMPLE.replace("4bf92f", "+bf92f"),
            &EXAMPLE.replace("-00f0", "_00f0"),
            &EXAMPLE.replace("4bf92f3577b34da6a3ce929d0e0e4736", &"0".repeat(32)),
            &EXAMPLE.replace("00f067aa0ba902b7", &"0".repeat(16)),
            &EXAMPLE.replace("-01", "-0x"),
        ] {
            assert_eq!(TraceParent::parse(wrong.as_bytes()), None, "{wrong}");
        }
    }

    proptest! {
        /// Whoever reads is the one who has written, whatever else comes.
        #[test]
        fn bytes_are_read_or_left_out(header in prop::collection::vec(any::<u8>(), 0..80)) {
            if let Some(parent) = TraceParent::parse(&header) {
                let text = format!("-{}-{}-", parent.trace, parent.span);
                prop_assert_eq!(&header[2..53], text.as_bytes());
            }
        }
    }
}
