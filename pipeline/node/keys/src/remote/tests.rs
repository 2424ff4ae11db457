use std::sync::atomic::{AtomicU32, Ordering};

use alloy_primitives::{B256, eip191_hash_message};
use zkfabric_receipt::{Domain, IssuedGroup, LocalSigner};
use zkfabric_testing::node::{Node, Reply, Request};
use zkfabric_testing::signer::{Key, is_signing, web3signer};

use super::*;

const SECRET: [u8; 32] = [0x42; 32];

fn keys() -> Vec<Key> {
    vec![Key::new(&[7; 32]), Key::new(&SECRET)]
}

/// Options for a machine with much to do.
fn options() -> RemoteOptions {
    RemoteOptions {
        timeout: Duration::from_secs(30),
        patience: Duration::from_secs(30),
    }
}

fn local() -> LocalSigner {
    LocalSigner::new(&SECRET).unwrap()
}

/// Returns a signer whose server answers signatures like this, where it says so.
fn signer(
    answer: impl Fn(&Request) -> Option<Reply> + Send + Sync + 'static,
) -> (RemoteSigner, Node) {
    let of_signatures = move |request: &Request| is_signing(request).then(|| answer(request));
    let node = web3signer(keys(), move |request| of_signatures(request).flatten());
    let address = local().address();
    let signer = RemoteSigner::connect(Url::from(node.url()), address, options());
    (signer.unwrap(), node)
}

fn issue(signer: &dyn Signer) -> Result<IssuedGroup, ReceiptError> {
    let transactions = [(B256::repeat_byte(1), B256::repeat_byte(2))];
    IssuedGroup::new(&Domain::new(5), B256::ZERO, 7, &transactions, signer)
}

/// The receipts are those of a key in memory.
#[test]
fn a_remote_signer_signs_what_a_local_one_signs() {
    let (signer, node) = signer(|_| None);
    assert_eq!(signer.address(), local().address());
    let issued = issue(&signer).unwrap();
    assert_eq!(issued, issue(&local()).unwrap());
    let receipt = issued.receipt(7).unwrap();
    receipt.verify(&Domain::new(5), local().address()).unwrap();
    let requests = node.requests();
    let asked: Vec<&str> = requests
        .iter()
        .map(|r| r.head.lines().next().unwrap())
        .collect();
    let of_key = format!(
        "POST /api/v1/eth1/sign/{} HTTP/1.1",
        Key::new(&SECRET).name()
    );
    assert_eq!(asked, ["GET /api/v1/eth1/publicKeys HTTP/1.1", &of_key]);
    // Typed data of EIP-712.
    let data = requests[1].body["data"].as_str().unwrap();
    assert!(data.starts_with("0x1901"), "{data}");
    assert_eq!(data.len(), 2 + 2 * Message::BYTES);
}

#[test]
fn keys_are_found_in_each_form() {
    let key = k256::ecdsa::SigningKey::from_slice(&SECRET).unwrap();
    let point = |compressed| key.verifying_key().to_encoded_point(compressed);
    for bytes in [
        &point(false).as_bytes()[1..],
        point(false).as_bytes(),
        point(true).as_bytes(),
    ] {
        let found = address_of(&hex::encode(bytes));
        assert_eq!(found, Some(local().address()));
        assert_eq!(address_of(&hex::encode(&bytes[2..])), None);
    }
    for wrong in ["", "0x", "zz", &"ff".repeat(64)] {
        assert_eq!(address_of(wrong), None, "{wrong}");
    }
}

/// What is no signature of the key over the digest is refused, and not asked for again.
#[test]
fn a_wrong_answer_is_refused() {
    // As `eth_sign` does.
    let (prefixed, _node) = signer(|request| {
        let data = hex::decode(request.body["data"].as_str().unwrap()).unwrap();
        let prefix = format!("\x19Ethereum Signed Message:\n{}", data.len());
        let message = [prefix.as_bytes(), &data].concat();
        assert_eq!(
            eip191_hash_message(&data),
            alloy_primitives::keccak256(&message)
        );
        let signed = Key::new(&SECRET).sign(&hex::encode(message));
        Some(Reply::ok(signed))
    });
    let error = issue(&prefixed).unwrap_err();
    assert!(matches!(error, ReceiptError::Signer { .. }), "{error}");
    for (reply, expected) in [
        (Reply::ok("0x00"), "expected 65 bytes"),
        (Reply::ok("null"), "expected 65 bytes"),
        (Reply::ok("00".repeat(65)), "v is another number"),
        (Reply::ok("x".repeat(2 << 20)), "at most 1048576 bytes"),
        (
            Reply::Body("404 Not Found", b"no such key".to_vec()),
            "got 404: no such key",
        ),
    ] {
        let (wrong, node) = signer(move |_| Some(reply.clone()));
        let error = issue(&wrong).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert_eq!(node.requests().len(), 2, "{expected}");
    }
}

/// A signer that fails for a while delays receipts, and no more.
#[test]
fn a_signer_that_comes_back_is_asked_again() {
    let calls = AtomicU32::new(0);
    let (signer, node) = signer(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => Some(Reply::Body("503 Service Unavailable", Vec::new())),
        1 => Some(Reply::Bytes(b"no HTTP".to_vec())),
        2 => Some(Reply::Body("500 Internal Server Error", Vec::new())),
        _ => None,
    });
    issue(&signer).unwrap();
    assert_eq!(node.requests().len(), 5);
}

#[test]
fn a_silent_signer_fails_when_patience_ends() {
    let of_signatures = |request: &Request| is_signing(request).then_some(Reply::Silence);
    let node = web3signer(keys(), of_signatures);
    let url = Url::from(format!("http://me:secret@{}/", node.host()));
    let mut silent = RemoteSigner::connect(url.clone(), local().address(), options()).unwrap();
    // The list was waited for without haste.
    silent.options.patience = Duration::ZERO;
    let limits = Limits {
        timeout: Duration::from_millis(300),
        attempts: 1,
        ..Limits::default()
    };
    silent.rest = Mutex::new(Rest::new(url, limits).unwrap());
    let error = issue(&silent).unwrap_err();
    let shown = format!("{error} {silent:?}");
    assert!(shown.contains("timeout"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}

#[test]
fn a_signer_without_the_key_is_told() {
    let of =
        |url: String| RemoteSigner::connect(Url::from(url), Address::ZERO, options()).unwrap_err();
    let error = of(web3signer(keys(), |_| None).url());
    assert!(matches!(error, Error::NoKey { count: 2, .. }), "{error}");
    let error = of(Node::start(|_| Reply::ok("{}")).url());
    assert!(matches!(error, Error::Keys { .. }), "{error}");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", gone.local_addr().unwrap());
    drop(gone);
    let error = of(url);
    assert!(matches!(error, Error::Remote(_)), "{error}");
}
