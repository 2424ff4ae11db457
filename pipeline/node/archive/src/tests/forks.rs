//! Forks of a genesis.

use alloy_primitives::{Bytes, b256, bytes};
use serde_json::{Value, json};

use crate::Archive;
use crate::error::Error;
use crate::forks::{Forks, Genesis};

/// Imports a genesis with this configuration, without blocks.
fn import(config: &Value) -> Result<Archive, Error> {
    let genesis = json!({
        "config": config,
        "gasLimit": "0x989680",
        "difficulty": "0x20000",
        "alloc": {},
    });
    Archive::import(&genesis.to_string(), Bytes::new())
}

/// Returns a configuration with all forks in order.
fn all() -> Value {
    json!({
        "chainId": 7,
        "homesteadBlock": 1, "eip150Block": 2, "eip155Block": 3, "eip158Block": 3,
        "byzantiumBlock": 4, "constantinopleBlock": 5, "petersburgBlock": 6, "istanbulBlock": 7,
        "muirGlacierBlock": 8, "berlinBlock": 9, "londonBlock": 10, "arrowGlacierBlock": 11,
        "terminalTotalDifficulty": 1_000_000,
        "shanghaiTime": 100, "cancunTime": 200, "pragueTime": 300, "osakaTime": 400,
        "bpo1Time": 500,
        "blobSchedule": {"bpo1": {"target": 10, "max": 15, "baseFeeUpdateFraction": 8_346_193}},
    })
}

#[test]
fn forks_begin_in_ethereums_order() {
    import(&all()).unwrap();
    let names = [
        "homesteadBlock",
        "eip150Block",
        "byzantiumBlock",
        "istanbulBlock",
        "muirGlacierBlock",
        "londonBlock",
    ];
    for name in names {
        let mut config = all();
        config[name] = 50.into();
        let error = import(&config).unwrap_err();
        assert!(matches!(error, Error::ForkOrder { .. }), "{name}: {error}");
    }
    let mut config = all();
    config["pragueTime"] = 150.into();
    let words = import(&config).unwrap_err().to_string();
    assert_eq!(
        words,
        "the genesis has fork prague at 150, before cancun at 200"
    );
    for name in [
        "byzantiumBlock",
        "londonBlock",
        "cancunTime",
        "terminalTotalDifficulty",
    ] {
        let mut config = all();
        config.as_object_mut().unwrap().remove(name);
        let error = import(&config).unwrap_err();
        assert!(matches!(error, Error::ForkGap { .. }), "{name}: {error}");
    }
    // Forks that change no execution may be left out.
    let mut config = all();
    config.as_object_mut().unwrap().remove("muirGlacierBlock");
    import(&config).unwrap();
}

#[test]
fn rules_that_are_not_there_are_refused() {
    let with = |name: &str, value: Value| {
        let mut config = all();
        config[name] = value;
        config
    };
    let mut dao = with("daoForkBlock", json!(2));
    dao["daoForkSupport"] = true.into();
    for config in [
        dao,
        with("amsterdamTime", json!(600)),
        with("clique", json!({"period": 1, "epoch": 8})),
    ] {
        let error = import(&config).unwrap_err();
        assert!(matches!(error, Error::Unsupported(_)), "{error}");
    }
    for (target, most, fraction) in [(1, 2, 0), (3, 2, 9), (0, 0, 9), (1, 5_000, 9)] {
        let blobs = json!({"target": target, "max": most, "baseFeeUpdateFraction": fraction});
        let error = import(&with("blobSchedule", json!({"cancun": blobs}))).unwrap_err();
        assert!(matches!(error, Error::Genesis(_)), "{error}");
    }
}

#[test]
fn numbers_of_a_genesis_are_bounded() {
    for (name, value) in [
        ("gasLimit", "0x1"),
        ("gasLimit", "0xffffffffffffffff"),
        ("baseFeePerGas", "0xffffffffffffffffffff"),
        ("excessBlobGas", "0xffffffffffffffff"),
        ("blobGasUsed", "0xffffffffffffffff"),
        ("number", "0x1"),
    ] {
        let mut genesis = json!({
            "config": all(), "gasLimit": "0x989680", "difficulty": "0x1", "alloc": {},
        });
        genesis[name] = value.into();
        let error = Archive::import(&genesis.to_string(), Bytes::new()).unwrap_err();
        assert!(matches!(error, Error::Genesis(_)), "{name}: {error}");
    }
    Archive::import("{", Bytes::new()).unwrap_err();
}

/// Hoodie before and behind Prague, by the examples of EIP-7910.
#[test]
fn forks_are_told_by_their_time() {
    let config = serde_json::from_value(json!({
        "chainId": 560_048,
        "homesteadBlock": 0, "eip150Block": 0, "eip155Block": 0, "eip158Block": 0,
        "byzantiumBlock": 0, "constantinopleBlock": 0, "petersburgBlock": 0, "istanbulBlock": 0,
        "berlinBlock": 0, "londonBlock": 0, "mergeNetsplitBlock": 0,
        "terminalTotalDifficulty": 0,
        "shanghaiTime": 0, "cancunTime": 0, "pragueTime": 1_742_999_832,
    }));
    let forks = Forks::of(&config.unwrap()).unwrap();
    let genesis = Genesis {
        hash: b256!("bbe312868b376a3001692a646dd2d7d1e4406380dfd86b98aa8a34d1557c971b"),
        time: 1_742_212_800,
    };
    let before = forks.config(1_742_999_831, genesis).unwrap();
    let (cancun, prague) = (&before.current, before.next.as_ref().unwrap());
    assert_eq!(before.last.as_ref(), Some(prague));
    assert_eq!(
        (cancun.activation_time, prague.activation_time),
        (0, 1_742_999_832)
    );
    assert_eq!(cancun.fork_id, bytes!("bef71d30"));
    assert_eq!(prague.fork_id, bytes!("0929e24e"));
    assert_eq!(
        (cancun.precompiles.len(), prague.precompiles.len()),
        (10, 17)
    );
    assert_eq!(
        (cancun.system_contracts.len(), prague.system_contracts.len()),
        (1, 5)
    );
    let target = [cancun, prague].map(|fork| fork.blob_schedule.target_blob_count);
    assert_eq!(target, [3, 6]);
    let behind = forks.config(1_742_999_832, genesis).unwrap();
    assert_eq!(
        (&behind.current, behind.next, behind.last),
        (prague, None, None)
    );
    // No form for a fork without blobs.
    assert!(import(&all()).unwrap().config().is_none());
}
