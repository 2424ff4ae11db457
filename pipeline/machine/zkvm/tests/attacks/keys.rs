//! Keys and key files: every field counts, and no key has other tables than its program.

use super::cheat::small;
use crate::support::{ALLOW, INPUT, OUTPUT, program};
use ark_bn254::{G1Affine, G2Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_serialize::CanonicalSerialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::sync::OnceLock;
use zkfabric_chips::chip::TableRows;
use zkfabric_chips::chip_set::{ChipSet, tables};
use zkfabric_chips::heights::Heights;
use zkfabric_testing::execution::index;
use zkfabric_verifier::key::fixed_layout;
use zkfabric_verifier::shape::MAX_FIXED_INSTANCES;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{FixedInstance, FixedStacks, VerifyError};
use zkfabric_zkvm::key::{MAX_BYTES, ProgramTables};
use zkfabric_zkvm::{ProgramKey, ZkvmError, verify};

fn file() -> Vec<u8> {
    small().prover.key().to_bytes().unwrap()
}

/// Returns the ranges of the file's fields.
fn fields() -> BTreeMap<&'static str, Range<usize>> {
    let lengths = [
        ("magic", 8),
        ("version", 4),
        ("insecure", 1),
        ("tau", 64),
        ("has tau^b", 1),
        ("tau^b", 64),
        ("most units", 4),
        ("entry", 8),
        ("instructions", 4),
        ("image start", 8),
        ("image end", 8),
        ("stack size", 4),
        ("stacks", 4),
        ("first point", 32),
    ];
    let mut start = 0;
    let places = lengths.map(|(name, length)| {
        start += length;
        (name, start - length..start)
    });
    places.into()
}

/// Returns the file with its bytes before the checksum changed, and a new checksum.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    resealed(&file(), change)
}

fn resealed(bytes: &[u8], change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = bytes[..bytes.len() - 32].to_vec();
    change(&mut body);
    let checksum = keccak256(&[&body]);
    [&body[..], &checksum].concat()
}

/// Returns the file with another value in a field.
fn with(field: &str, value: &[u8]) -> Vec<u8> {
    let place = fields()[field].clone();
    assert_eq!(place.len(), value.len());
    changed(|bytes| {
        assert_ne!(bytes[place.clone()], *value, "{field}: no change");
        bytes[place].copy_from_slice(value);
    })
}

/// Returns the file with the number in a field increased by one.
fn higher(field: &str) -> Vec<u8> {
    let place = fields()[field].clone();
    let mut value = [0; 8];
    value[..place.len()].copy_from_slice(&file()[place.clone()]);
    let value = u64::from_le_bytes(value) + 1;
    with(field, &value.to_le_bytes()[..place.len()])
}

fn point(factor: u64) -> [u8; 64] {
    let point = (G2Affine::generator() * ark_bn254::Fr::from(factor)).into_affine();
    let mut bytes = [0; 64];
    point.serialize_compressed(bytes.as_mut_slice()).unwrap();
    bytes
}

fn proof() -> &'static [u8] {
    static PROOF: OnceLock<Vec<u8>> = OnceLock::new();
    PROOF.get_or_init(|| {
        let options = zkfabric_zkvm::Options::default();
        let proved = small().prover.prove(&INPUT, OUTPUT, &options, &());
        proved.unwrap().proof
    })
}

/// A file holds the key that it was written from, and writing that key gives the same bytes again.
#[test]
fn files_are_read_as_they_are_written() {
    let bytes = file();
    let key = ProgramKey::from_bytes(&bytes).unwrap();
    assert_eq!(key.to_bytes().unwrap(), bytes);
    let original = small().prover.key();
    assert_eq!(key.program(), original.program());
    assert_eq!(key.verifying().fixed(), original.verifying().fixed());
    assert_eq!(key.verifying().stacks(), original.verifying().stacks());
    assert_eq!(
        key.verifying().max_units(),
        original.verifying().max_units()
    );
    assert_eq!(key.verifying().digest(), original.verifying().digest());
    verify(&key, proof(), ALLOW).unwrap();
    let places = fields();
    let field = |name: &str| &bytes[places[name].clone()];
    let program = small().prover.program();
    assert_eq!(field("entry"), program.entry.to_le_bytes());
    assert_eq!(field("image start"), program.image.base_word.to_le_bytes());
    assert_eq!(field("image end"), program.image.end_word().to_le_bytes());
    let instructions = program.instructions.iter();
    let provable = instructions.filter(|i| i.op.is_provable()).count() as u32;
    assert_eq!(field("instructions"), provable.to_le_bytes());
    assert_eq!(field("most units"), (1_u32 << 14).to_le_bytes());
    assert_eq!(field("stack size"), 14_u32.to_le_bytes());
    let end = places["first point"].start + 32 * key.verifying().stacks().commitments.len();
    assert_eq!(bytes.len(), end + 32);
}

/// The layout of the file and of the digest's input is fixed. After a change of either, raise the
/// version and take the values from the message.
#[test]
fn a_file_and_its_digest_stay_what_they_are() {
    let digests = [
        keccak256(&[&file()]),
        small().prover.key().verifying().digest(),
    ];
    let text = digests.as_flattened().iter();
    let text = text.fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    });
    let expected = concat!(
        "25ec021b8f5781458abfeb0c5f531982d7edf4f3933fbd65a8d30567ae5538d0",
        "90e4fbbb6b3da65a95467889e9636da5529f2deb9d7b5a080e85c7d37ba74b7e",
    );
    assert_eq!(text, expected);
}

/// A change of any field makes another key, which accepts no proof of this one, or no key at all.
#[test]
fn every_field_is_bound() {
    let digest = small().prover.key().verifying().digest();
    let mut seen = vec![digest];
    let mut other = |what: &str, bytes: &[u8]| {
        let key = ProgramKey::from_bytes(bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
        let digest = key.verifying().digest();
        assert!(!seen.contains(&digest), "{what}");
        seen.push(digest);
        assert_eq!(key.to_bytes().unwrap(), bytes, "{what}");
        match verify(&key, proof(), ALLOW) {
            Err(ZkvmError::Verify(VerifyError::OtherKey { .. } | VerifyError::OtherSrs { .. })) => {
            }
            result => panic!("{what}: {result:?}"),
        }
    };
    let secure = |bytes: &mut Vec<u8>| bytes[fields()["insecure"].start] = 0;
    other("tau", &resealed(&with("tau", &point(77)), secure));
    other("tau^b", &with("tau^b", &point(77)));
    let without = resealed(&with("has tau^b", &[0]), |bytes| {
        bytes.drain(fields()["tau^b"].clone());
    });
    other("has tau^b", &without);
    other("most units", &with("most units", &8192_u32.to_le_bytes()));
    other("entry", &higher("entry"));
    other("instructions", &higher("instructions"));
    other("image start", &higher("image start"));
    other("image end", &higher("image end"));
    let first = fields()["first point"].clone();
    let exchanged = changed(|bytes| {
        bytes.copy_within(first.end..first.end + 32, first.start);
        bytes[first.end..first.end + 32].copy_from_slice(&file()[first]);
    });
    other("exchanged points", &exchanged);
    let generator = zkfabric_kzg::encode(&G1Affine::generator());
    other("another point", &with("first point", &generator));
}

/// Returns the refusal of a file.
fn refused(bytes: &[u8]) -> ZkvmError {
    ProgramKey::from_bytes(bytes).unwrap_err()
}

#[test]
fn malformed_files_are_refused_by_field() {
    let named = |bytes: &[u8], name: &str| match refused(bytes) {
        ZkvmError::KeyFile { field, .. } | ZkvmError::KeyPoint { field, .. } => {
            assert_eq!(field, name);
        }
        error => panic!("{name}: {error}"),
    };
    named(&with("magic", b"zkfabKEY"), "magic");
    for version in [0_u32, 3, 4, 7] {
        named(&with("version", &version.to_le_bytes()), "version");
    }
    // With one byte flipped, the development string would pass for a ceremony's, or the other way
    // round.
    named(&with("insecure", &[0]), "insecure");
    named(&with("insecure", &[2]), "insecure");
    named(&with("tau", &point(77)), "insecure");
    named(&with("tau", &[0xff; 64]), "tau G2");
    named(&with("tau", &point(0)), "reference string");
    let one = resealed(&with("tau", &point(1)), |bytes| {
        bytes[fields()["insecure"].start] = 0;
    });
    named(&one, "reference string");
    named(&with("has tau^b", &[2]), "whether there is tau^b G2");
    named(&with("tau^b", &[0xff; 64]), "tau^b G2");
    named(&with("tau^b", &point(0)), "reference string");
    named(&with("first point", &[0xff; 32]), "stack");
    named(&changed(|bytes| bytes.push(0)), "end");
    let long = vec![0; MAX_BYTES + 1];
    named(&long, "length");
    named(&long[1..], "magic");
    for length in 0..file().len() {
        assert!(ProgramKey::from_bytes(&file()[..length]).is_err());
        let short = changed(|bytes| bytes.truncate(length));
        assert!(length >= file().len() - 32 || ProgramKey::from_bytes(&short).is_err());
    }
}

/// One bit of every byte changed, as by a bad disk or a copy, and one byte more: the checksum is
/// checked before the content.
#[test]
fn damaged_files_are_refused() {
    let bytes = file();
    for place in 12..bytes.len() {
        let mut other = bytes.clone();
        other[place] ^= 1 << (place % 8);
        let error = refused(&other);
        assert!(matches!(error, ZkvmError::KeyChecksum { .. }), "{place}");
    }
    let longer = refused(&[&bytes[..], &[0]].concat());
    assert!(matches!(longer, ZkvmError::KeyChecksum { .. }), "{longer}");
}

#[test]
fn numbers_out_of_range_are_refused() {
    let malformed = |bytes: &[u8], what: &str| match refused(bytes) {
        ZkvmError::Verify(VerifyError::MalformedKey(got)) => assert_eq!(got, what),
        error => panic!("{what}: {error}"),
    };
    let height = "the largest height is out of range";
    malformed(&with("most units", &0_u32.to_le_bytes()), height);
    malformed(&with("most units", &16_385_u32.to_le_bytes()), height);
    let number = "the fixed columns fill another number of stacks";
    malformed(&higher("stack size"), number);
    let place = fields()["stacks"].clone();
    let stacks = u32::from_le_bytes(file()[place.clone()].try_into().unwrap());
    let less = changed(|bytes| {
        bytes.truncate(bytes.len() - 32);
        bytes[place.clone()].copy_from_slice(&(stacks - 1).to_le_bytes());
    });
    malformed(&less, number);
    let more = changed(|bytes| {
        bytes.extend_from_slice(&file()[fields()["first point"].clone()]);
        bytes[place].copy_from_slice(&(stacks + 1).to_le_bytes());
    });
    malformed(&more, number);
    // Tables of 2^32 rows need too many stacks; cut into instances of one unit, they are too many
    // instances.
    let large = |bytes: &[u8]| match refused(bytes) {
        ZkvmError::Verify(VerifyError::TooLarge { what, got, .. }) => (what, got),
        error => panic!("{error}"),
    };
    let most = with("instructions", &u32::MAX.to_le_bytes());
    assert_eq!(large(&most).0, "the number of stacks");
    let small = resealed(&most, |bytes| {
        bytes[fields()["most units"].clone()].copy_from_slice(&1_u32.to_le_bytes());
    });
    let got = MAX_FIXED_INSTANCES as u64 + 1;
    assert_eq!(large(&small), ("the number of fixed instances", got));
}

#[test]
fn programs_without_rows_are_refused() {
    let refusal = |bytes: &[u8]| match refused(bytes) {
        ZkvmError::Tables { what, got, .. } => (what, got),
        error => panic!("{error}"),
    };
    let none = refusal(&with("instructions", &[0; 4]));
    assert_eq!(none, ("the number of instructions", 0));
    let image = small().prover.key().program().image.clone();
    let empty = refusal(&with("image start", &image.end.to_le_bytes()));
    assert_eq!(empty, ("the first word of the image", image.end));
    let reversed = refusal(&with("image end", &(image.start - 1).to_le_bytes()));
    assert_eq!(reversed, ("the first word of the image", image.start));
    let far = (1_u64 << 32) + 1;
    let beyond = refusal(&with("image end", &far.to_le_bytes()));
    assert_eq!(beyond, ("the word behind the image", far));
    let at = resealed(&with("image end", &(far - 1).to_le_bytes()), |bytes| {
        let start = (far - 1 - 500).to_le_bytes();
        bytes[fields()["image start"].clone()].copy_from_slice(&start);
    });
    assert!(ProgramKey::from_bytes(&at).is_ok());
}

/// Returns the key of a program, with arbitrary points.
fn key_of(program: ProgramTables, max_units: u32) -> ProgramKey {
    let rows = TableRows {
        instructions: program.instructions as usize,
        image_words: (program.image.end - program.image.start) as usize,
    };
    let fixed: Vec<FixedInstance> = tables(rows, Heights::new(max_units))
        .map(|(chip, share)| FixedInstance {
            chip,
            units: share.units,
        })
        .collect();
    let airs = ChipSet::new().unwrap().airs;
    let number = fixed_layout(&airs, &fixed, 18).unwrap().stacks.len();
    let stacks = FixedStacks {
        log_stack: 18,
        commitments: vec![G1Affine::generator(); number],
    };
    let srs = *small().prover.key().verifying().srs();
    ProgramKey::new(srs, max_units, program, stacks).unwrap()
}

/// A key has each table whole and once, whatever the sizes: the rows of its slices, end to end, are
/// the table's rows.
#[test]
fn a_key_has_each_table_whole_and_once() {
    for max_units in [32, 101, 256, 1 << 14] {
        for (instructions, words) in [(1, 1), (257, 224), (70_000, 300_000)] {
            let program = ProgramTables {
                entry: 0x1_0000,
                instructions,
                image: 0x2000..0x2000 + words,
                guard: 0..0,
            };
            let key = key_of(program, max_units);
            let mut rows = BTreeMap::<usize, u64>::new();
            for instance in key.verifying().fixed() {
                let before = rows.entry(instance.chip).or_default();
                // Only the last slice of a table is not full.
                assert_eq!(*before % (u64::from(max_units) << 8), 0);
                *before += u64::from(instance.units) << 8;
            }
            let expected = [
                (index("range16"), 1 << 16),
                (index("bytes_table"), 1 << 16),
                (index("power"), 65),
                (index("program"), instructions.into()),
                (index("image"), words + 33),
            ];
            assert!(rows.keys().copied().eq(expected.map(|(chip, _)| chip)));
            for (chip, least) in expected {
                let got = rows[&chip];
                // Units are rounded up to six significant bits.
                assert!((least..least + least / 31 + 256).contains(&got), "{chip}");
            }
        }
    }
}

/// The instances that a key derives are the instances that the prover fills.
#[test]
fn keys_and_provers_have_the_same_tables() {
    let chip_set = ChipSet::new().unwrap();
    for data in [0, 9, 500_000] {
        let program = program(7, 40, &vec![1; data]);
        for max_units in [32, 101, 1 << 14] {
            let filled = chip_set.fixed_instances(&program, Heights::new(max_units));
            let filled = filled.unwrap().into_iter();
            let filled: Vec<_> = filled.map(|i| (i.chip, i.units)).collect();
            let key = key_of(ProgramTables::of(&program), max_units);
            let fixed = key.verifying().fixed().iter();
            let derived: Vec<_> = fixed.map(|i| (i.chip, i.units)).collect();
            assert_eq!(derived, filled);
        }
    }
}
