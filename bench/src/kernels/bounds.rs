//! Ratios that this project requires, on a machine with AVX-512 IFMA; ratios of portable code hold
//! anywhere.

/// Row, peer, minimum ratio.
const BOUNDS: [(&str, &str, f64); 29] = [
    ("fr/mul/1t", "arkworks", 7.0),
    ("ntt/2^20/1t", "arkworks", 11.0),
    ("ntt/2^20/1t", "halo2curves", 8.0),
    ("ntt/2^16x32/2t", "one thread", 1.9),
    ("ntt/2^18x32/2t", "one thread", 1.9),
    ("ntt/2^20x32/2t", "one thread", 1.9),
    ("ntt/2^22x32/2t", "one thread", 1.9),
    ("msm/2^16/1t", "arkworks", 7.0),
    ("msm/2^16/1t", "halo2curves", 6.0),
    ("msm/2^20/1t", "arkworks", 9.0),
    ("msm/2^20/1t", "halo2curves", 7.0),
    ("msm/2^20/u64/1t", "full width", 3.5),
    ("msm/2^20/u16/1t", "full width", 12.0),
    ("msm/2^20/bits/1t", "full width", 25.0),
    ("keccak256/64B/1t", "tiny-keccak", 11.0),
    ("keccak256/64B/1t", "asmcrypto x8", 1.5),
    ("ntt/2^16/1t/portable", "arkworks", 1.0),
    ("ntt/2^18/1t/portable", "arkworks", 1.0),
    ("ntt/2^20/1t/portable", "arkworks", 1.0),
    ("ntt/2^22/1t/portable", "arkworks", 1.0),
    ("ntt/2^16/2t/portable", "arkworks", 1.0),
    ("ntt/2^20/2t/portable", "arkworks", 1.0),
    ("msm/2^16/1t/portable", "arkworks", 1.0),
    ("msm/2^18/1t/portable", "arkworks", 1.0),
    ("msm/2^20/1t/portable", "arkworks", 1.0),
    ("msm/2^16/2t/portable", "arkworks", 1.0),
    ("msm/2^20/2t/portable", "arkworks", 1.0),
    ("keccak256/64B/1t/portable", "tiny-keccak", 1.0),
    ("fr/mul/1t/portable", "arkworks", 1.0),
];

/// Returns the minimum ratio required between a row and a peer.
pub(super) fn bound(name: &str, peer: &str) -> Option<f64> {
    BOUNDS
        .iter()
        .find(|(row, against, _)| (*row, *against) == (name, peer))
        .map(|(_, _, bound)| *bound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_belongs_to_a_row_and_a_peer() {
        assert_eq!(bound("ntt/2^20/1t", "arkworks"), Some(11.0));
        assert_eq!(bound("ntt/2^20/1t", "halo2curves"), Some(8.0));
        assert_eq!(bound("ntt/2^20/1t/portable", "arkworks"), Some(1.0));
        assert_eq!(bound("ntt/2^19/1t", "arkworks"), None);
    }

    #[test]
    fn no_bound_is_listed_twice() {
        for (index, (row, peer, _)) in BOUNDS.iter().enumerate() {
            let same = BOUNDS.iter().filter(|(r, p, _)| (r, p) == (row, peer));
            assert_eq!(same.count(), 1, "{index}: {row} against {peer}");
        }
    }
}
