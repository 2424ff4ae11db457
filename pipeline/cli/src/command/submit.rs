//! `zkfabric submit`: submits a wrapped proof to a rollup's contract.

use std::time::Duration;

use alloy_primitives::{Address, keccak256};
use zkfabric_client::{Client, Limits};
use zkfabric_console::Console;
use zkfabric_settlement::{Account, Chain, ContractCall, RollupState, rollup};
use zkfabric_stf::BatchOutput;
use zkfabric_wrap::FinalProof;

use crate::Error;
use crate::args::SubmitArgs;
use crate::input::{self, FileKind, Kind};
use crate::report::{Output, SubmitReport};
use crate::secret;
use crate::source;

/// Runs the command.
///
/// # Errors
/// The proof belongs to another batch, the node gives no answer or a wrong one, the address has no
/// rollup or one in another state, or the contract refuses.
pub(crate) fn run(args: &SubmitArgs, console: Console) -> Result<(), Error> {
    let bytes = input::read(&args.proof, Kind::Proof)?;
    let name = input::name(&args.proof);
    let hint = "; `zkfabric wrap` makes the one from the other";
    input::refuse_other(&name, &bytes, &[FileKind::FinalProof], hint)?;
    let proof = FinalProof::from_bytes(&bytes).map_err(Error::about(&name))?;
    let output = BatchOutput::from_bytes(&proof.output).map_err(Error::about(&name))?;
    let batch = source::batch(Some(&args.batch), args.parent.as_deref())?;
    let executed = batch.execute()?;
    let data = executed.execution.input.encode_data();
    let posted = keccak256(&data);
    if posted != output.data_hash {
        return Err(Error::OtherBatch {
            expected: output.data_hash.to_string(),
            got: posted.to_string(),
        });
    }
    let account = match &args.private_key {
        Some(file) => {
            let text = secret::private_key_text(file, console)?;
            let account = Account::from_hex(&text);
            Some(account.map_err(Error::about(&input::secret_name(file)))?)
        }
        None => None,
    };
    let limits = Limits {
        timeout: Duration::from_secs(args.timeout),
        ..Limits::default()
    };
    let client = Client::new(args.rpc.clone(), limits);
    let mut chain = Chain::from(client.map_err(zkfabric_settlement::Error::from)?);
    let state = RollupState::read(&mut chain, args.rollup, None)?;
    if let Some(error) = state.refusal(proof.program.into(), &output) {
        return Err(Error::Contract { error });
    }
    let call = ContractCall {
        from: account.as_ref().map_or(Address::ZERO, Account::address),
        to: args.rollup,
        data: rollup::submission(&proof, &data),
    };
    chain.simulate(&call).map_err(refused)?;
    let estimate = chain.estimate(&call).map_err(refused)?;
    let mut report = SubmitReport {
        output: Output::from(&output),
        rollup: args.rollup.to_string(),
        calldata_bytes: call.data.len(),
        gas_estimated: estimate,
        dry_run: true,
        transaction: None,
        block: None,
        gas_used: None,
    };
    let Some(account) = account.filter(|_| !args.dry_run) else {
        return Ok(console.report(&report)?);
    };
    console.note("sending");
    let transaction = chain
        .send(&account, args.rollup, call.data)
        .map_err(refused)?;
    console.note(format_args!("waiting for {transaction}"));
    let receipt = chain.receipt(transaction, Duration::from_secs(args.timeout))?;
    if !receipt.succeeded {
        return Err(Error::Reverted {
            transaction: transaction.to_string(),
        });
    }
    let state = RollupState::read(&mut chain, args.rollup, Some(receipt.block))?;
    if !state.has_accepted(&output) {
        return Err(Error::NotAccepted {
            transaction: transaction.to_string(),
            expected: output.last_hash.to_string(),
            got: state.last_hash.to_string(),
        });
    }
    report.dry_run = false;
    report.transaction = Some(receipt.transaction.to_string());
    report.block = Some(receipt.block);
    report.gas_used = Some(receipt.gas);
    Ok(console.report(&report)?)
}

/// Converts a revert to an error with the name from the contract.
fn refused(error: zkfabric_settlement::Error) -> Error {
    match error.revert().and_then(rollup::error_name) {
        Some(error) => Error::Contract { error },
        None => error.into(),
    }
}
