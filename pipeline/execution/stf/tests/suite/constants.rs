//! Constants that revm holds for the forks here, against the EIPs' numbers: revm also has those of
//! forks without an activation, and must not use them.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use alloy_primitives::{Address, U256, hex};
use revm::context::Cfg;
use revm::context_interface::cfg::{GasId, GasParams};
use revm::database_interface::EmptyDB;
use revm::inspector::NoOpInspector;
use zkfabric_stf::evm::evm;
use zkfabric_stf::execute::BlockResult;
use zkfabric_stf::host::{GenesisAccount, State};
use zkfabric_stf::{Fork, SoftwareCrypto, execute_batch};

use crate::forks::{CODE, batch, call, chain, execute};
use crate::support::{BEACON_ROOTS, BLOCK_HISTORY, CHAIN_ID, Call, dynamic, typed};

/// Executes `count` blocks of one transaction, as one batch, with `code` at a system contract's
/// address; natively with and without counts, and from the witness.
fn with_system_contract(fork: Fork, contract: Address, code: &[u8], count: u64) -> State {
    let mut genesis = chain(fork, &[]);
    let account = GenesisAccount {
        nonce: 1,
        code: code.to_vec().into(),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(contract, account);
    let mut input = batch(&genesis.header(), fork, Vec::new());
    let first = input.blocks.pop().expect("one block");
    let mut parent = genesis.header();
    let mut step = genesis.state();
    for nonce in 0..count {
        let mut block = first.clone();
        block.number = parent.number + 1;
        block.timestamp = parent.timestamp + 12;
        block.base_fee = parent.next_base_fee().expect("below 2^64");
        block.transactions = vec![typed(0, 2, dynamic(&Call::new(nonce, 50_000, CODE)))];
        let mut alone = input.clone();
        alone.parent_header = parent.encode();
        alone.blocks = vec![block.clone()];
        let execution = step.execute(alone, &SoftwareCrypto).expect("valid");
        parent = execution.blocks[0].header.clone();
        input.blocks.push(block);
    }
    let mut state = genesis.state();
    let execution = state
        .execute(input.clone(), &SoftwareCrypto)
        .expect("valid");
    assert_eq!(execution.output.state_root, step.root(), "alone and in one");
    let counted = genesis.state().execute_counted(input, &SoftwareCrypto);
    assert_eq!(counted.expect("valid").0.output, execution.output);
    let stateless = execute_batch(&execution.input.encode(), &SoftwareCrypto, &());
    assert_eq!(stateless, Ok(execution.output));
    state
}

/// EIP-4788 and EIP-2935: "the call has a gas limit of 30,000,000".
#[test]
fn system_calls_have_30_000_000_gas_in_every_fork() {
    // sstore(0, gas())
    let code = hex!("5a5f5500");
    for fork in Fork::all() {
        let state = with_system_contract(fork, BEACON_ROOTS, &code, 1);
        let left = state.storage(BEACON_ROOTS, U256::ZERO);
        assert_eq!(left, Ok(U256::from(29_999_998)), "{}", fork.name());
        let state = with_system_contract(fork, BLOCK_HISTORY, &code, 1);
        let left = state.storage(BLOCK_HISTORY, U256::ZERO);
        let expected = if fork.has_block_history() {
            29_999_998
        } else {
            0
        };
        assert_eq!(left, Ok(U256::from(expected)), "{}", fork.name());
    }
}

/// EIP-2929: a transaction begins with warm precompiles, a system call with none, in every block of
/// a batch.
#[test]
fn system_calls_find_precompiles_cold_in_every_block() {
    // gas() extcodesize(4) pop gas() swap1 sub, sstore(number())
    let code = hex!("5a 6004 3b 50 5a 90 03 43 55 00");
    for fork in Fork::all() {
        let state = with_system_contract(fork, BEACON_ROOTS, &code, 3);
        for number in 101..=103u64 {
            let spent = state.storage(BEACON_ROOTS, U256::from(number));
            // PUSH1, a cold account, POP, GAS.
            let expected = U256::from(3 + 2600 + 2 + 2);
            assert_eq!(spent, Ok(expected), "{} {number}", fork.name());
        }
    }
}

/// EIP-170, EIP-3860, EIP-7825, EIP-4844 with EIP-7691; nothing of EIP-7954, EIP-8037 and EIP-2780.
#[test]
fn limits_are_those_of_the_fork() {
    for fork in Fork::all() {
        let evm = evm(
            EmptyDB::default(),
            CHAIN_ID,
            fork,
            &SoftwareCrypto,
            NoOpInspector,
        );
        let cfg = &evm.ctx.cfg;
        assert_eq!(cfg.chain_id, CHAIN_ID);
        assert_eq!(cfg.spec, fork.spec());
        assert_eq!(cfg.max_code_size(), 24_576);
        assert_eq!(cfg.max_initcode_size(), 49_152);
        let cap = if fork >= Fork::Osaka {
            16_777_216
        } else {
            u64::MAX
        };
        assert_eq!(cfg.tx_gas_limit_cap(), cap);
        let fraction = if fork >= Fork::Prague {
            5_007_716
        } else {
            3_338_477
        };
        assert_eq!(cfg.blob_base_fee_update_fraction(), fraction);
        assert!(cfg.tx_chain_id_check());
        assert!(!cfg.is_amsterdam_eip8037_enabled());
        assert!(!cfg.is_amsterdam_eip2780_enabled());
        assert_eq!(cfg.gas_params.table(), &prices(fork), "{}", fork.name());
    }
}

/// Returns revm's table of prices, filled with the numbers of the EIPs.
fn prices(fork: Fork) -> [u64; 256] {
    let cancun = [
        // Yellow Paper, appendix G; EIP-160, EIP-3860, EIP-5656.
        (GasId::exp_byte_gas(), 50),
        (GasId::extcodecopy_per_word(), 3),
        (GasId::copy_per_word(), 3),
        (GasId::mcopy_per_word(), 3),
        (GasId::logdata(), 8),
        (GasId::logtopic(), 375),
        (GasId::keccak256_per_word(), 6),
        (GasId::memory_linear_cost(), 3),
        (GasId::memory_quadratic_reduction(), 512),
        (GasId::initcode_per_word(), 2),
        (GasId::create(), 32_000),
        (GasId::call_stipend_reduction(), 64),
        (GasId::call_stipend(), 2_300),
        (GasId::transfer_value_cost(), 9_000),
        (GasId::new_account_cost(), 25_000),
        (GasId::new_account_cost_for_selfdestruct(), 25_000),
        (GasId::code_deposit_cost(), 200),
        // EIP-2929 and EIP-2200 with EIP-3529.
        (GasId::warm_storage_read_cost(), 100),
        (GasId::cold_account_additional_cost(), 2_500),
        (GasId::cold_storage_additional_cost(), 2_000),
        (GasId::cold_storage_cost(), 2_100),
        (GasId::sstore_static(), 100),
        (GasId::sstore_set_without_load_cost(), 19_900),
        (GasId::sstore_reset_without_cold_load_cost(), 2_800),
        (GasId::sstore_set_refund(), 19_900),
        (GasId::sstore_reset_refund(), 2_800),
        (GasId::sstore_clearing_slot_refund(), 4_800),
        (GasId::max_refund_quotient(), 5),
        // EIP-2, EIP-2028, EIP-2930, EIP-3860.
        (GasId::tx_base_stipend(), 21_000),
        (GasId::tx_create_cost(), 32_000),
        (GasId::tx_initcode_cost(), 2),
        (GasId::tx_token_cost(), 4),
        (GasId::tx_token_non_zero_byte_multiplier(), 4),
        (GasId::tx_access_list_address_cost(), 2_400),
        (GasId::tx_access_list_storage_key_cost(), 1_900),
    ];
    let prague = [
        // EIP-7702.
        (GasId::tx_eip7702_regular_gas(), 25_000),
        (GasId::tx_eip7702_regular_refund(), 12_500),
        // EIP-7623.
        (GasId::tx_floor_cost_per_token(), 10),
        (GasId::tx_floor_cost_base_gas(), 21_000),
        (GasId::tx_floor_token_zero_byte_multiplier(), 1),
    ];
    let prague = prague.into_iter().filter(|_| fork >= Fork::Prague);
    let mut params = GasParams::new(std::sync::Arc::new([0; 256]));
    params.override_gas(cancun.into_iter().chain(prague));
    *params.table()
}

fn creation(fork: Fork, deployed: usize, initcode: usize) -> Option<BlockResult> {
    // return(0, deployed), then zeros.
    let mut data = hex!("620000005ff3").to_vec();
    data[1..4].copy_from_slice(&(deployed as u32).to_be_bytes()[1..]);
    data.resize(initcode, 0);
    let create = Call {
        gas: 16_000_000,
        data: data.into(),
        ..Call::default()
    };
    let executed = execute(fork, &[], typed(0, 2, dynamic(&create)));
    executed.ok().map(|(_, block)| block)
}

#[test]
fn code_and_init_code_have_the_sizes_of_eip_170_and_eip_3860() {
    for fork in Fork::all() {
        let deploys = |deployed, initcode| {
            let block = creation(fork, deployed, initcode);
            block.map(|block| block.transactions[0].success)
        };
        assert_eq!(deploys(24_576, 49_152), Some(true), "{}", fork.name());
        assert_eq!(deploys(24_577, 100), Some(false), "{}", fork.name());
        assert_eq!(deploys(24_576, 49_153), None, "{}", fork.name());
    }
}

/// Yellow Paper, appendix H, up to EIP-7939: all other opcodes end the frame, among them those of
/// EIP-7843 and EIP-8024.
#[test]
fn no_opcode_of_a_later_fork_runs() {
    let undefined = |fork: Fork, opcode: u8| match opcode {
        0x1e => fork < Fork::Osaka,
        0x0c..=0x0f | 0x1f | 0x21..=0x2f | 0x4b..=0x4f => true,
        0xa5..=0xef | 0xf6..=0xf9 | 0xfb | 0xfc => true,
        _ => false,
    };
    for fork in Fork::all() {
        for opcode in 0..=u8::MAX {
            if opcode == 0x40 {
                // BLOCKHASH of block 0 needs headers that the batch does not have.
                continue;
            }
            // Zeros on the stack, then the opcode.
            let code = [vec![0x5f; 20], vec![opcode, 0]].concat();
            let (_, block) = execute(fork, &code, call(100_000, [])).expect("valid");
            let result = &block.transactions[0];
            // JUMP to no destination, REVERT and INVALID fail too.
            let fails = undefined(fork, opcode) || matches!(opcode, 0x56 | 0xfd | 0xfe);
            assert_eq!(result.success, !fails, "{} {opcode:#x}", fork.name());
            if fails && opcode != 0xfd {
                assert_eq!(result.gas_used, 100_000, "{} {opcode:#x}", fork.name());
            }
        }
    }
}
