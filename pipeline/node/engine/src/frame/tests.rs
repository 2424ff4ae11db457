//! Bytes of frames, and bytes that are none.

use alloy_primitives::{Address, B256, Bytes, Log, U256};
use zkfabric_batch::HeaderFields;
use zkfabric_executor::Included;
use zkfabric_receipt::Signature;
use zkfabric_state::{Account, AccountDiff, Diff};
use zkfabric_stf::error::RlpError;
use zkfabric_stf::rlp;

use super::{Frame, FrameError, FrameHead, LoggedTransaction};

fn frame() -> Frame {
    let byte = Address::repeat_byte;
    let log = |topics: u8| {
        let topics = (0..topics).map(B256::repeat_byte).collect();
        Log::new(byte(9), topics, Bytes::from_static(b"data")).unwrap()
    };
    let included = Included {
        kind: 2,
        success: true,
        gas_used: 21_000,
        cumulative_gas: 42_000,
        logs: vec![log(0), log(4)],
        prover_gas: 1 << 40,
    };
    Frame {
        is_edited: false,
        opens: Some(HeaderFields {
            number: 8,
            timestamp: 1000,
            gas_limit: 30_000_000,
            beneficiary: byte(1),
            prev_randao: B256::repeat_byte(2),
            parent_beacon_block_root: B256::repeat_byte(3),
            extra_data: Bytes::from_static(b"extra"),
        }),
        parent_is_late: true,
        gives_parent_hash: true,
        closes: true,
        first: 77,
        previous: B256::repeat_byte(4),
        transactions: vec![
            LoggedTransaction {
                raw: Bytes::from_static(&[2, 3, 4]),
                sender: byte(5),
                included: included.clone(),
            },
            LoggedTransaction {
                raw: Bytes::new(),
                sender: byte(6),
                included: Included {
                    success: false,
                    logs: Vec::new(),
                    ..included
                },
            },
        ],
        emptied: vec![byte(7)],
        diff: Diff {
            accounts: vec![AccountDiff {
                address: byte(8),
                account: Some(Account::default()),
                clears_storage: true,
                storage: vec![(U256::from(1), U256::from(2))],
            }],
            codes: Vec::new(),
        },
        head: Some(FrameHead {
            group: 76,
            signature: Signature([9; 65]),
        }),
    }
}

#[test]
fn a_frame_has_one_form() {
    let whole = frame();
    let least = Frame {
        opens: None,
        parent_is_late: false,
        gives_parent_hash: false,
        closes: false,
        transactions: Vec::new(),
        emptied: Vec::new(),
        diff: Diff::default(),
        head: None,
        ..frame()
    };
    let edited = Frame {
        is_edited: true,
        ..least.clone()
    };
    let edited_whole = Frame {
        is_edited: true,
        ..frame()
    };
    for frame in [whole, least, edited, edited_whole] {
        let bytes = frame.encode();
        assert_eq!(Frame::decode(&bytes), Ok(frame));
        for end in 0..bytes.len() {
            assert!(Frame::decode(&bytes[..end]).is_err(), "{end}");
        }
        let mut longer = bytes.clone();
        longer.push(0x80);
        assert_eq!(Frame::decode(&longer), Err(RlpError::Trailing.into()));
        // What still decodes after a change of a byte is another frame, in its one form.
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                if let Ok(other) = Frame::decode(&changed) {
                    assert_eq!(other.encode(), changed, "{at}");
                }
            }
        }
    }
}

#[test]
fn fields_out_of_range_are_named() {
    let decoded = |frame: &Frame, from: &[u8], to: &[u8]| {
        let bytes = frame.encode();
        let mut places = bytes.windows(from.len());
        let at = places.position(|window| window == from).unwrap();
        let mut changed = bytes.clone();
        changed[at..at + to.len()].copy_from_slice(to);
        Frame::decode(&changed).unwrap_err()
    };
    let mut frame = frame();
    // The success of the first transaction stands behind its sender and its type.
    let sender = [5; 20];
    let flag = [&sender[..], &[2, 1]].concat();
    let error = decoded(&frame, &flag, &[&sender[..], &[2, 7]].concat());
    let field = "a transaction's success";
    assert_eq!(error, FrameError::Flag { field, got: 7 });

    frame.opens = None;
    let bytes = frame.encode();
    // Behind the list's prefix of three bytes.
    assert_eq!(bytes[3], 3);
    let mut other = bytes;
    other[3] = 4;
    let error = Frame::decode(&other).unwrap_err();
    assert_eq!(
        error,
        FrameError::Version {
            expected: 3,
            got: 4
        }
    );
    assert!(error.to_string().contains("format 4, expected 3"));
    // A signature of 64 bytes, in a list of one byte less.
    let mut short = frame.encode();
    assert_eq!(short[short.len() - 67..][..2], [0xb8, 65]);
    let list = u16::from_be_bytes([short[1], short[2]]) - 1;
    short[1..3].copy_from_slice(&list.to_be_bytes());
    short.pop();
    let at = short.len() - 65;
    short[at] = 64;
    assert_eq!(
        Frame::decode(&short),
        Err(FrameError::Signature { got: 64 })
    );

    let mut list = Vec::new();
    rlp::put_list(&mut list, |out| rlp::put_u64(out, 2));
    assert_eq!(Frame::decode(&list), Err(RlpError::MissingItem.into()));
    assert_eq!(Frame::decode(&[]), Err(RlpError::MissingItem.into()));
}
