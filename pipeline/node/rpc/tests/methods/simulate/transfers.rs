//! Transfers of ether among the logs.

use alloy_primitives::{Address, U256, address, keccak256};
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use serde_json::json;

use super::super::support::{Asked, CONTRACT, wallets};
use super::super::wallet::nobody;
use super::support::{SIMULATE, simulated, word};

/// The address whose logs are transfers of ether.
const ETHER: Address = address!("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");

/// Transfers are logs in their place among those of contracts; what fails has none, and no block
/// has them.
#[tokio::test(flavor = "multi_thread")]
async fn transfers_are_logs() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let (from, other) = (wallets[0].address, nobody(4));
    let target = nobody(4).to_string();
    let target = target.trim_start_matches("0x");
    // Calls with two wei, logs, creates with three, and destroys itself in favour of the target.
    let code = format!("0x5f5f5f5f600273{target}5af1505f5fa05f5f6003f05073{target}ff");
    // Calls the first contract with all its value, and reverts.
    let inner = CONTRACT.to_string();
    let inner = inner.trim_start_matches("0x");
    let reverts = format!("0x5f5f5f5f3473{inner}5af1505f5ffd");
    // Calls the one that reverts, and goes on.
    let failing = nobody(8).to_string();
    let failing = failing.trim_start_matches("0x");
    let goes_on = format!("0x5f5f5f5f3473{failing}5af100");
    let state = json!({
        (CONTRACT.to_string()): {"code": code},
        (nobody(9).to_string()): {"code": goes_on},
        (nobody(8).to_string()): {"code": reverts},
    });
    let calls = json!([
        {"from": from, "to": CONTRACT, "value": "0x9"},
        {"from": from, "to": nobody(8), "value": "0x9"},
        {"from": from, "to": nobody(9), "value": "0x7"},
        {"from": from, "to": other},
        {"from": from, "to": other, "value": "0x1"},
    ]);
    let block = json!({"stateOverrides": state, "calls": calls});
    let asked = json!([{"blockStateCalls": [block], "traceTransfers": true}]);
    let traced = node.ask(SIMULATE, asked).await;
    let traced: Vec<SimulatedBlock> = serde_json::from_value(traced).unwrap();
    let plain = simulated(&node, json!([block])).await;
    let calls = &traced[0].calls;
    let logs = calls.iter().map(|call| {
        let logs = call.logs.iter().map(|log| {
            let topics = log.inner.topics();
            let value = word(&log.inner.data.data);
            match *topics {
                [] => (log.address(), Address::ZERO, Address::ZERO, value),
                [topic, from, to] => {
                    assert_eq!(topic, keccak256("Transfer(address,address,uint256)"));
                    let [from, to] = [from, to].map(Address::from_word);
                    (log.address(), from, to, value)
                }
                _ => panic!("{log:?}"),
            }
        });
        logs.collect::<Vec<_>>()
    });
    let logs: Vec<_> = logs.collect();
    let transfer = |from, to, value: u64| (ETHER, from, to, U256::from(value));
    let nothing = U256::ZERO;
    // The nonce of an account without one is that of its first creation.
    let created = CONTRACT.create(0);
    let expected = [
        transfer(from, CONTRACT, 9),
        transfer(CONTRACT, other, 2),
        (CONTRACT, Address::ZERO, Address::ZERO, nothing),
        transfer(CONTRACT, created, 3),
        transfer(CONTRACT, other, 4),
    ];
    assert_eq!(logs[0], expected);
    assert_eq!(logs[1], []);
    assert_eq!(logs[2], [transfer(from, nobody(9), 7)]);
    assert_eq!(logs[3], []);
    assert_eq!(logs[4], [transfer(from, other, 1)]);
    let indices = calls.iter().flat_map(|call| &call.logs);
    let indices: Vec<_> = indices.map(|log| log.log_index.unwrap()).collect();
    assert_eq!(indices, [0, 1, 2, 3, 4, 5, 6]);
    // The block is the same, whether transfers are asked for or not.
    assert_eq!(traced[0].inner.header, plain[0].inner.header);
    assert_eq!(plain[0].calls[0].logs.len(), 1);
}
