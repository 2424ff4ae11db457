//! Every primitive of every implementation against the twin, on edge words and random ones.

use super::*;

/// Results of each primitive on one pair of words.
struct All {
    a: [u64; 8],
    b: [u64; 8],
    rows: [[u64; 8]; 8],
}

impl Kernel for &All {
    type Output = Vec<[u64; 8]>;

    fn portable(self) -> Self::Output {
        self.run(Twin)
    }

    fn run<L: Lanes>(self, l: L) -> Self::Output {
        let (a, b) = (l.load(&self.a), l.load(&self.b));
        let rows = self.rows.map(|row| l.load(&row));
        let fours: [[u64; 4]; 8] = self.rows.map(|[a, b, c, d, ..]| [a, b, c, d]);
        let (x, y) = (l.factor(a), l.factor(b));
        let (low, high) = l.mac(l.add(a, l.start(3, 0)), l.add(b, l.start(0, 2)), x, y);
        let (bit_low, bit_high) = l.mac_bit(
            l.add(a, l.start(1, 0)),
            l.add(b, l.start(0, 1)),
            x,
            l.and(b, l.splat(1)),
        );
        let low = l.mac_low(l.mac_low(low, x, l.constant(MASK52)), y, l.constant(1));
        let high = l.mac_high(high, x, l.constant(MASK52));
        let mask = self.a[0] as u8;
        let mut words = vec![
            l.splat(self.a[3]),
            a,
            bit_low,
            bit_high,
            l.add(a, b),
            l.sub(a, b),
            l.and(a, b),
            l.or(a, b),
            l.shl::<4>(a),
            l.shr::<52>(a),
            l.sar::<52>(a),
            l.sar::<1>(b),
            l.select(mask, a, b),
            l.lookup16([a, b], rows[7]),
            l.and(l.digits(self.b[5] as u32), l.splat(15)),
            l.splat(u64::from(l.negative(a)) | u64::from(l.equal(a, b)) << 8),
            low,
            high,
            l.mac_low(l.start(1, 0), x, x),
            l.mac_high(l.start(0, 1), x, x),
            l.widen_u8(&self.a.map(|word| word as u8)),
            l.widen_u16(&self.a.map(|word| word as u16)),
            l.widen_u32(&self.a.map(|word| word as u32)),
        ];
        words.extend(l.transpose(rows));
        words.extend(l.gather8(self.rows.each_ref()));
        words.extend(l.load4(&fours));
        words.extend(l.gather4(fours.each_ref()));
        let mut out: Vec<[u64; 8]> = words
            .into_iter()
            .map(|word| {
                let mut lanes = [0; 8];
                l.store(word, &mut lanes);
                lanes
            })
            .collect();
        let mut stored = [[0; 4]; 8];
        l.store4(l.load4(&fours), &mut stored);
        assert_eq!(stored, fours);
        l.prefetch(&fours);
        l.prefetch_stream(&fours);
        out.extend(stored.map(|[a, b, c, d]| [a, b, c, d, 0, 0, 0, 0]));
        out
    }
}

fn words() -> impl Iterator<Item = u64> {
    let edges = [
        0,
        1,
        2,
        (1 << 26) - 1,
        1 << 26,
        1 << 51,
        MASK52 - 1,
        MASK52,
        1 << 52,
        (1 << 52) + 1,
        u64::MAX >> 1,
        1 << 63,
        u64::MAX - 1,
        u64::MAX,
    ];
    let mut state = 0x1234_5678_9abc_def0_u64;
    edges.into_iter().chain((0..2000).map(move |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state ^ state >> 29
    }))
}

#[test]
fn primitives_equal_the_twin() {
    let words: Vec<u64> = words().collect();
    for isa in Isa::available().filter(|isa| isa.has_lanes()) {
        println!("primitives of {} against the twin", isa.name());
        for start in 0..words.len() - 72 {
            let at = |offset: usize| core::array::from_fn(|i| words[start + offset + i]);
            // Each edge meets each edge.
            let edges = core::array::from_fn(|i| words[(start / 14 + i) % 14]);
            let all = All {
                a: if start < 196 {
                    [words[start % 14]; 8]
                } else {
                    at(0)
                },
                b: if start < 196 { edges } else { at(3) },
                rows: core::array::from_fn(|i| at(8 * i)),
            };
            assert_eq!(
                isa.dispatch(&all),
                (&all).run(Twin),
                "{} at {start}",
                isa.name()
            );
        }
    }
    for level in Level::ALL
        .into_iter()
        .filter(|level| *level >= Level::Avx512)
    {
        if let Err(error) = Isa::new(level) {
            println!("primitives of {}: NOT RUN: {error}", level.name());
        }
    }
}

/// Returns the name of its lanes.
struct Name;

impl Kernel for Name {
    type Output = &'static str;

    fn portable(self) -> Self::Output {
        "portable"
    }

    fn run<L: Lanes>(self, _: L) -> Self::Output {
        core::any::type_name::<L>()
    }
}

#[test]
fn every_set_runs_its_lanes() {
    for isa in Isa::tested() {
        let name = isa.dispatch(Name);
        assert_eq!(name == "portable", !isa.has_lanes(), "{name}");
        assert_eq!(name.ends_with("::Twin"), isa.is_twin(), "{name}");
    }
}

#[test]
fn twin_means_what_it_says() {
    let l = Twin;
    let (a, b) = ([MASK52 + 5; 8], [MASK52; 8]);
    // (2^52 + 4 mod 2^52) (2^52 - 1) = 4 2^52 - 4.
    let (low, high) = l.mac(l.start(1, 0), l.start(0, 1), l.factor(a), l.factor(b));
    assert_eq!((low, high), ([(1 << 52) - 4; 8], [3; 8]));
    // A wrong count is detected.
    assert_ne!(l.mac_low(l.start(2, 0), l.factor(a), l.factor(b)), low);
    let digits = l.digits(0xf7e6_d5c4);
    assert_eq!(digits.map(|digit| digit % 16), [4, 12, 5, 13, 6, 14, 7, 15]);
    let table = [
        [10, 11, 12, 13, 14, 15, 16, 17],
        [20, 21, 22, 23, 24, 25, 26, 27],
    ];
    let found = [14, 24, 15, 25, 16, 26, 17, 27];
    assert_eq!(l.lookup16(table, digits), found);
    let narrow = [0, 1, 2, 3, 127, 128, 254, 255];
    assert_eq!(l.widen_u8(&narrow), narrow.map(u64::from));
    let narrow = [0, 1, 255, 256, 1 << 15, 0x1234, 0xfffe, u16::MAX];
    assert_eq!(l.widen_u16(&narrow), narrow.map(u64::from));
    let narrow = [
        0,
        1,
        0xffff,
        0x1_0000,
        1 << 31,
        0x1234_5678,
        u32::MAX - 1,
        u32::MAX,
    ];
    assert_eq!(l.widen_u32(&narrow), narrow.map(u64::from));
    assert_eq!(l.sar::<52>([1 << 63; 8]), [(-2048_i64).cast_unsigned(); 8]);
    assert_eq!(
        l.negative([0, 1 << 63, 0, u64::MAX, 0, 0, 0, 1 << 63]),
        0b1000_1010
    );
    assert_eq!(
        l.equal([1, 2, 3, 4, 5, 6, 7, 8], [1, 0, 3, 0, 0, 0, 0, 8]),
        0b1000_0101
    );
}
