//! Containers, with a second transcription of the layout in XRT's `xclbin.h`.

use super::{Metadata, Xclbin, XclbinError};
use crate::keccak::card::CardKeccak;
use crate::msm::card as msm;

fn metadata() -> Vec<Metadata> {
    let of = |block: &str, parameter: (&str, &str), interface| Metadata {
        block: block.to_owned(),
        parameters: [(parameter.0.to_owned(), parameter.1.to_owned())].into(),
        interface,
    };
    vec![
        of("card_keccak", ("rounds", "1"), CardKeccak::interface()),
        of("card_msm", ("windows", "64"), msm::interface()),
    ]
}

fn container() -> Xclbin {
    Xclbin::without_bitstream("xilinx_u55c_gen3x16_xdma_3_202210_1", metadata(), 1)
}

#[test]
fn a_container_is_read_as_it_was_written() {
    let container = container();
    let read = Xclbin::from_bytes(&container.to_bytes().unwrap()).unwrap();
    assert_eq!(read, container);
    assert_eq!(read.kernel_names(), ["zkfabric_keccak256", "zkfabric_msm"]);
    // As in link_u55c.cfg.
    let unit = read.units_of("zkfabric_msm").next().unwrap();
    assert_eq!(read.banks_of(unit, 0), (16..=23).collect::<Vec<_>>());
    assert_eq!(read.banks_of(unit, 1), (0..=15).collect::<Vec<_>>());
    assert!(read.banks_of(unit, 3).is_empty());
    assert_eq!(read.units_of("other").next(), None);
    let bare = Xclbin {
        kernels: Vec::new(),
        ..container
    };
    let bytes = bare.to_bytes().unwrap();
    assert_eq!(Xclbin::from_bytes(&bytes).unwrap(), bare);
}

/// Offsets, sizes and kinds as in `xclbin.h`, for a C compiler on a 64-bit machine.
#[test]
fn the_layout_is_that_of_xrt() {
    let bytes = container().to_bytes().unwrap();
    assert_eq!(&bytes[..8], b"xclbin2\0");
    // m_signature_length = -1, reserved = 0xff, m_keyBlock[256], m_uniqueId
    assert_eq!(&bytes[8..40], &[0xff; 32]);
    assert_eq!(&bytes[40..304], &[0; 264]);
    let number = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap()) as usize;
    let short = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    // axlf_header: m_length, ..., m_platformVBNV[64] at 48, m_numSections at 144 of 152 bytes
    assert_eq!(number(304), bytes.len());
    assert!(bytes[304 + 48..].starts_with(b"xilinx_u55c_gen3x16_xdma_3_202210_1\0"));
    assert_eq!(short(304 + 144), 4);
    let sections: Vec<(usize, usize, usize)> = (0..4)
        .map(|i| 304 + 152 + 40 * i)
        .map(|at| (short(at), number(at + 24), number(at + 32)))
        .collect();
    let kinds: Vec<usize> = sections.iter().map(|(kind, ..)| *kind).collect();
    // MEM_TOPOLOGY, CONNECTIVITY, IP_LAYOUT, USER_METADATA
    assert_eq!(kinds, [6, 7, 8, 16]);
    assert_eq!(&bytes[456 + 4..456 + 20], b"MEM_TOPOLOGY\0\0\0\0");
    for (_, offset, size) in &sections {
        assert!(offset % 8 == 0 && offset + size <= bytes.len());
    }
    // mem_topology: 32 of mem_data (40 bytes): m_type MEM_HBM = 6, m_used, m_size in KB,
    // m_base_address, m_tag
    let (_, at, size) = sections[0];
    assert_eq!((short(at), size), (32, 8 + 32 * 40));
    let bank = at + 8 + 3 * 40;
    assert_eq!(&bytes[bank..bank + 2], &[6, 1]);
    assert_eq!(number(bank + 8), 512 << 10);
    assert_eq!(number(bank + 16), 3 * (512 << 20));
    assert_eq!(&bytes[bank + 24..bank + 31], b"HBM[3]\0");
    // connectivity: connections of 12 bytes after the count, messages of Keccak to the banks 0 to
    // 15 first
    let (_, at, size) = sections[1];
    assert_eq!((short(at), size), (48, 4 + 48 * 12));
    let link = at + 4 + 16 * 12;
    assert_eq!([0, 4, 8].map(|i| short(link + i)), [1, 0, 28]);
    // ip_layout: ip_data of 80 bytes: m_type IP_KERNEL = 1, m_name at 16
    let (_, at, size) = sections[2];
    assert_eq!((short(at), size), (2, 8 + 2 * 80));
    let unit = at + 8 + 80;
    assert_eq!(short(unit), 1);
    assert!(bytes[unit + 16..].starts_with(b"zkfabric_msm:zkfabric_msm_1\0"));
}

#[test]
fn what_is_no_container_is_refused() {
    let bytes = container().to_bytes().unwrap();
    let error = |bytes: &[u8]| Xclbin::from_bytes(bytes).unwrap_err();
    for other in [
        &b""[..],
        b"xclbin",
        b"xclbin0\0 and more",
        b"\x7fELF\x02\x01\x01\0",
    ] {
        assert!(matches!(error(other), XclbinError::Magic { .. }));
    }
    assert!(
        error(b"\x7fELF\x02\x01\x01\0")
            .to_string()
            .contains("v++ --link")
    );
    // Every position at which the file may end.
    for end in 8..bytes.len() {
        let error = error(&bytes[..end]);
        assert!(matches!(error, XclbinError::Truncated { .. }), "{error}");
    }
    let with = |at: usize, data: &[u8]| {
        let mut bytes = bytes.clone();
        bytes[at..at + data.len()].copy_from_slice(data);
        error(&bytes)
    };
    // Another kind in place of IP_LAYOUT.
    let missing = with(456 + 2 * 40, &[9]);
    assert!(
        missing.to_string().contains("no section IP_LAYOUT"),
        "{missing}"
    );
    // A section whose end overflows, and more sections than allowed.
    let ends = with(456 + 24, &[0xff; 8]);
    assert!(matches!(ends, XclbinError::Truncated { .. }), "{ends}");
    let many = with(448, &[0, 0, 2, 0]);
    assert!(
        many.to_string().contains("at most 65536 sections"),
        "{many}"
    );
    let place = |index: usize| {
        let at = 456 + 40 * index + 24;
        u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap()) as usize
    };
    for (at, data, what) in [
        (place(0), &[33][..], "MEM_TOPOLOGY"),
        (place(0), &[0xff; 4], "MEM_TOPOLOGY"),
        (place(1) + 4 + 4, &[2], "IP 2, bank 0"),
        (place(1) + 4 + 8, &[32], "IP 0, bank 32"),
        (
            place(2) + 8 + 16,
            b"one_name_without_a_colon",
            "KERNEL:UNIT",
        ),
        (place(3), b"[", "metadata.json"),
    ] {
        let error = with(at, data);
        assert!(matches!(error, XclbinError::Section { .. }), "{error}");
        assert!(error.to_string().contains(what), "{error}");
    }
    // An invalid interface: two arguments at one offset.
    let text = String::from_utf8_lossy(&bytes[place(3)..]).into_owned();
    let at = place(3) + text.find("\"offset\": 28").unwrap();
    let error = with(at, b"\"offset\": 16");
    assert!(
        error
            .to_string()
            .contains("digests_low must be at a multiple of 4"),
        "{error}"
    );
}

/// Any byte changed: accepted or refused, without a panic.
#[test]
fn no_byte_makes_it_panic() {
    let bytes = container().to_bytes().unwrap();
    let mut refused = 0;
    for at in 0..bytes.len() {
        for flip in [1, 0x80, 0xff] {
            let mut bytes = bytes.clone();
            bytes[at] ^= flip;
            refused += usize::from(Xclbin::from_bytes(&bytes).is_err());
        }
    }
    assert!(refused > 1000, "{refused}");
}
