//! The ELF loader: accepted files, every error, and no panic on any modified file.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use zkfabric_testing::asm::{Assembler, Rng, write_elf};
use zkfabric_vm::{LoadError, LoadLimits, Op, Program};

const TEXT: u64 = 0x1_0000;
const DATA: u64 = 0x1_1000;

fn file() -> Vec<u8> {
    let mut a = Assembler::new(TEXT);
    a.li(5, 1);
    a.halt(0);
    write_elf(
        TEXT,
        &a.bytes().unwrap(),
        DATA,
        &[1, 2, 3, 4, 5, 6, 7, 8, 9],
    )
}

/// Returns the offset of a field of program header `index`.
const fn header(index: usize, field: usize) -> usize {
    64 + 56 * index + field
}

const OFFSET: usize = 8;
const ADDRESS: usize = 16;
const FILE_BYTES: usize = 32;
const MEMORY_BYTES: usize = 40;

fn with(changes: &[(usize, &[u8])]) -> Result<Program, LoadError> {
    let mut file = file();
    for (at, bytes) in changes {
        file[*at..*at + bytes.len()].copy_from_slice(bytes);
    }
    Program::from_elf(&file)
}

fn long(at: usize, value: u64) -> Result<Program, LoadError> {
    with(&[(at, &value.to_le_bytes())])
}

#[test]
fn text_image_and_entry() {
    let program = Program::from_elf(&file()).unwrap();
    assert_eq!(
        (program.entry, program.text_base, program.granule),
        (TEXT, TEXT, 2)
    );
    assert_eq!(program.instructions.len(), 16 / 2);
    assert_eq!(program.instructions[0].op, Op::AddI);
    assert_eq!(program.pc(3), TEXT + 6);
    assert_eq!(program.index(TEXT + 6), Some(3));
    assert_eq!(program.index(TEXT + 7), None);
    assert_eq!(program.index(TEXT + 16), None);
    assert_eq!(program.index(TEXT - 2), None);
    assert_eq!(program.image.base_word, TEXT / 8);
    assert_eq!(program.image.words.len(), 0x1000 / 8 + 2);
    assert_eq!(program.image.words[0], 0x0000_0513_0010_0293);
    assert_eq!(program.image.words[2..0x200], [0; 0x1fe]);
    assert_eq!(program.image.words[0x200..], [0x0807_0605_0403_0201, 9]);
}

#[test]
fn granule_follows_the_flag() {
    let program = with(&[(48, &[0])]).unwrap();
    assert_eq!(program.granule, 4);
    assert_eq!(program.instructions.len(), 4);
    assert_eq!(
        (program.pc(1), program.index(TEXT + 4)),
        (TEXT + 4, Some(1))
    );
    assert_eq!(program.index(TEXT + 2), None);
    // A compressed encoding is then illegal, as is one cut off by the end of the text.
    let text = with(&[(48, &[0]), (4096, &[0x01, 0x00])]).unwrap();
    assert_eq!(
        (text.instructions[0].op, text.instructions[0].len),
        (Op::Illegal, 4)
    );
    let cut = long(header(0, FILE_BYTES), 14).unwrap();
    assert_eq!(
        (cut.instructions[6].op, cut.instructions[6].len),
        (Op::Illegal, 2)
    );
    let cut = with(&[(48, &[0]), (header(0, FILE_BYTES), &[14])]).unwrap();
    assert_eq!(
        (cut.instructions[3].op, cut.instructions[3].len),
        (Op::Illegal, 4)
    );
}

#[test]
fn bss_is_not_in_the_image() {
    let program = long(header(1, MEMORY_BYTES), 0x10_0000).unwrap();
    assert_eq!(program, Program::from_elf(&file()).unwrap());
}

#[test]
fn wrong_headers() {
    for (at, value, field, expected) in [
        (0, 0, "magic", 0x464c_457f),
        (4, 1, "class", 2),
        (5, 2, "byte order", 1),
        (6, 0, "version", 1),
        (16, 3, "type", 2),
        (18, 62, "machine", 243),
        (54, 32, "program header size", 56),
    ] {
        let Err(LoadError::Header {
            field: f,
            expected: e,
            got,
        }) = with(&[(at, &[value])])
        else {
            panic!("{field}");
        };
        assert_eq!((f, e), (field, expected));
        assert_ne!(got, expected);
    }
}

#[test]
fn truncated_anywhere() {
    let file = file();
    for len in 0..file.len() {
        let got = Program::from_elf(&file[..len]);
        assert!(
            matches!(got, Err(LoadError::Truncated { .. })),
            "{len}: {got:?}"
        );
    }
    assert!(matches!(
        long(32, u64::MAX - 8),
        Err(LoadError::Truncated { .. })
    ));
    let got = long(header(0, OFFSET), u64::MAX - 3);
    assert!(
        matches!(
            got,
            Err(LoadError::Truncated {
                what: "segment",
                ..
            })
        ),
        "{got:?}"
    );
}

#[test]
fn bad_segments() {
    for kind in [2, 3] {
        assert_eq!(
            with(&[(header(1, 0), &[kind])]),
            Err(LoadError::Dynamic { index: 1 })
        );
    }
    let got = long(header(1, MEMORY_BYTES), 8);
    let (file_bytes, memory_bytes) = (9, 8);
    assert_eq!(
        got,
        Err(LoadError::SegmentSizes {
            index: 1,
            file_bytes,
            memory_bytes
        })
    );
    for address in [u64::MAX - 3, (1 << 30) - 8, 1 << 40] {
        let got = long(header(1, ADDRESS), address);
        let (bytes, limit) = (9, 1 << 30);
        assert_eq!(
            got,
            Err(LoadError::SegmentOutOfRange {
                index: 1,
                address,
                bytes,
                limit
            })
        );
    }
    for address in [TEXT, TEXT + 15, TEXT - 8] {
        let got = long(header(1, ADDRESS), address);
        let (first, second) = if address < TEXT { (1, 0) } else { (0, 1) };
        let address = address.max(TEXT);
        assert_eq!(
            got,
            Err(LoadError::Overlap {
                first,
                second,
                address
            })
        );
    }
    assert!(long(header(1, ADDRESS), TEXT + 16).is_ok());
    // Segment bytes in the middle of a word.
    let odd = long(header(1, ADDRESS), TEXT + 19).unwrap();
    assert_eq!(odd.image.words[2..], [0x0504_0302_0100_0000, 0x0908_0706]);
}

#[test]
fn bad_text() {
    assert_eq!(with(&[(header(0, 4), &[4])]), Err(LoadError::NoText));
    assert_eq!(with(&[(56, &[0])]), Err(LoadError::NoText));
    assert_eq!(long(header(0, FILE_BYTES), 0), Err(LoadError::NoText));
    let got = long(header(0, ADDRESS), TEXT + 1);
    assert_eq!(
        got,
        Err(LoadError::TextAlignment {
            address: TEXT + 1,
            granule: 2
        })
    );
    for entry in [0, TEXT - 2, TEXT + 1, TEXT + 16, DATA, u64::MAX] {
        assert_eq!(long(24, entry), Err(LoadError::Entry { entry }));
    }
    let got = with(&[(48, &[0]), (24, &(TEXT + 2).to_le_bytes())]);
    assert_eq!(got, Err(LoadError::Entry { entry: TEXT + 2 }));
}

#[test]
fn limits() {
    let file = file();
    let load = |limits| Program::from_elf_limited(&file, &limits);
    let good = LoadLimits {
        address: DATA + 9,
        image_bytes: 0x1009,
        text_bytes: 16,
        segments: 2,
    };
    assert!(load(good).is_ok());
    let got = load(LoadLimits {
        address: DATA + 8,
        ..good
    });
    assert!(matches!(
        got,
        Err(LoadError::SegmentOutOfRange { index: 1, .. })
    ));
    let got = load(LoadLimits {
        image_bytes: 0x1008,
        ..good
    });
    assert_eq!(
        got,
        Err(LoadError::ImageTooLarge {
            limit: 0x1008,
            got: 0x1009
        })
    );
    let got = load(LoadLimits {
        text_bytes: 15,
        ..good
    });
    assert_eq!(got, Err(LoadError::TextTooLarge { limit: 15, got: 16 }));
    let got = load(LoadLimits {
        segments: 1,
        ..good
    });
    assert_eq!(got, Err(LoadError::TooManySegments { limit: 1, got: 2 }));
}

#[test]
fn no_change_panics() {
    let good = file();
    let mut rng = Rng::new(1);
    let (mut accepted, mut rejected) = (0, 0);
    let limits = LoadLimits {
        image_bytes: 1 << 20,
        text_bytes: 1 << 16,
        ..LoadLimits::default()
    };
    for _ in 0..20_000 {
        let mut file = good.clone();
        for _ in 0..rng.range(1, 4) {
            let at = rng.below(176) as usize;
            file[at] = match rng.below(3) {
                0 => rng.next_u64() as u8,
                1 => file[at] ^ (1 << rng.below(8)),
                _ => [0, 0xff, 0x7f, 0x80][rng.below(4) as usize],
            };
        }
        match Program::from_elf_limited(&file, &limits) {
            Ok(_) => accepted += 1,
            Err(_) => rejected += 1,
        }
    }
    assert!(accepted > 100 && rejected > 10_000, "{accepted} {rejected}");
}
