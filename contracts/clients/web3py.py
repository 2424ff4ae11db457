"""web3.py against a node: deploy, call, events, estimate, typed data, replace, trace, wait."""

import asyncio
import json
import sys
import time
from pathlib import Path

from eth_account import Account
from eth_account.messages import encode_typed_data
from web3 import AsyncWeb3, HTTPProvider, Web3, WebSocketProvider
from web3.exceptions import ContractCustomError, ContractLogicError, TimeExhausted, TransactionNotFound, Web3RPCError
from web3.middleware import SignAndSendRawMiddlewareBuilder
from web3.utils.subscriptions import LogsSubscription, NewHeadsSubscription

http, websocket = sys.argv[1:]
here = Path(__file__).parent
token = json.loads((here / "token.json").read_text())
compiled = json.loads((here / "../../examples/contracts/compiled.json").read_text())["contracts"]

# The first accounts of `zkfabric node --dev`.
account = Account.from_key("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
other = Account.from_key("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d").address


def check(condition, what):
    """Ends the process if a condition does not hold."""
    if not condition:
        sys.exit(f"failed: {what}")


def refused(work, kind):
    """Returns the error of this kind that something has to raise."""
    try:
        work()
    except kind as error:
        return error
    sys.exit(f"failed: no {kind.__name__}")


w3 = Web3(HTTPProvider(http))
w3.middleware_onion.inject(SignAndSendRawMiddlewareBuilder.build(account), layer=0)
w3.eth.default_account = account.address
check(w3.is_connected() and w3.eth.chain_id == 31337, "the chain id")
check(w3.client_version.startswith("anvil (compatible; zkfabric/"), "the name of the node")
check(w3.eth.get_balance(account.address) > w3.to_wei(9999, "ether"), "the balance")

# The receipt of a transfer is there at the first question, and so is its block.
sent = w3.eth.send_transaction({"to": other, "value": 1})
first = w3.eth.get_transaction_receipt(sent)
check(first["status"] == 1 and first["gasUsed"] == 21000, "the receipt of a transfer")
times = []
for value in range(5):
    sent = w3.eth.send_transaction({"to": other, "value": value})
    begun = time.monotonic()
    # The second question would be too late: only the first one can have found the receipt.
    receipt = w3.eth.wait_for_transaction_receipt(sent, timeout=10, poll_latency=20)
    times.append(1000 * (time.monotonic() - begun))
    check(w3.eth.get_block(receipt["blockHash"])["number"] == receipt["blockNumber"], "the provisional hash")
    check(w3.eth.get_transaction(sent)["blockNumber"] == receipt["blockNumber"], "the transaction's block")
print(f"web3.py: wait_for_transaction_receipt after a send took {sorted(times)[2]:.1f} ms in the median")
unknown = Web3.keccak(text="not sent")
refused(lambda: w3.eth.get_transaction_receipt(unknown), TransactionNotFound)
refused(lambda: w3.eth.wait_for_transaction_receipt(unknown, timeout=0.2), TimeExhausted)
for tag in ["latest", "pending", "safe", "finalized", "earliest"]:
    check(w3.eth.get_block(tag, True)["number"] is not None, f"the block {tag}")

# A contract: its state, an estimate, a transfer.
factory = w3.eth.contract(abi=token, bytecode=compiled["ExampleToken"]["init"])
deployed = w3.eth.wait_for_transaction_receipt(factory.constructor(account.address, 1000).transact())
contract = w3.eth.contract(address=deployed["contractAddress"], abi=token)
call = contract.functions
check(call.totalSupply().call() == 1000 and len(call.symbol().call()) > 0, "the supply and the symbol")
check(len(w3.eth.get_code(contract.address)) > 100, "the code")
news = contract.events.Transfer.create_filter(from_block="latest")
blocks = w3.eth.filter("latest")
gas = call.transfer(other, 7).estimate_gas()
receipt = w3.eth.wait_for_transaction_receipt(call.transfer(other, 7).transact({"gas": gas}))
check(receipt["status"] == 1 and receipt["gasUsed"] <= gas < 100_000, "a transfer with the estimated gas")
check(call.balanceOf(other).call() == 7, "the balance behind the transfer")
[event] = contract.events.Transfer().process_receipt(receipt)
check(event["args"]["value"] == 7 and event["args"]["to"] == other, "the event of the receipt")

# Events by a search, by a search for a topic, and by filters.
check(len(contract.events.Transfer().get_logs(from_block=0)) == 2, "the events by get_logs")
[found] = contract.events.Transfer().get_logs(argument_filters={"to": other}, from_block=0)
check(found["transactionHash"] == receipt["transactionHash"], "the event of the topic")
[entry] = [one for one in news.get_new_entries() if one["args"]["value"] == 7]
# The block may have got its own hash since.
check(entry["transactionHash"] == receipt["transactionHash"], "the news of the filter")
check(news.get_new_entries() == [], "news that were told before")
check(w3.eth.uninstall_filter(news.filter_id) and w3.eth.uninstall_filter(blocks.filter_id), "the filters' end")

# A call that reverts: an error that the contract defines, and one with a reason.
error = refused(lambda: call.transfer(other, 1_000_000).call(), ContractCustomError)
check(error.data[:10] == "0xe450d38c" and int(error.data[-64:], 16) == 1_000_000, f"the error {error.data}")
error = refused(lambda: call.transfer(other, 1_000_000).estimate_gas(), ContractCustomError)
check(error.data[:10] == "0xe450d38c", "the error of the estimate")
# Returns what `require(false, "too late")` would: the code copies its own end.
reason = "08c379a0" + "20".rjust(64, "0") + "08".rjust(64, "0") + b"too late".hex().ljust(64, "0")
code = "6064600c60003960646000fd" + reason
error = refused(lambda: w3.eth.estimate_gas({"from": account.address, "data": "0x" + code}), ContractLogicError)
check(error.message == "execution reverted: too late", f"the reason: {error.message}")

# Typed data, signed here and recovered by a precompile of the chain.
mail = encode_typed_data(
    {"name": "zkfabric", "chainId": 31337}, {"Mail": [{"name": "text", "type": "string"}]}, {"text": "hello"}
)
signed = account.sign_message(mail)
digest = signed.message_hash.hex().removeprefix("0x")
words = digest + f"{signed.v:064x}{signed.r:064x}{signed.s:064x}"
recovered = w3.eth.call({"to": Web3.to_checksum_address(f"{1:#042x}"), "data": "0x" + words})
check(recovered[12:] == bytes.fromhex(account.address[2:]), "the signer of typed data")

# One behind a gap waits; a dearer one with its nonce replaces it.
nonce = w3.eth.get_transaction_count(account.address, "pending")
waiting = w3.eth.send_transaction({"to": other, "value": 1, "nonce": nonce + 1})
fees = w3.eth.get_transaction(waiting)
check(fees["gasPrice"] == fees["maxFeePerGas"], "the price of one that waits")
low = {"maxFeePerGas": fees["maxFeePerGas"] + 1, "maxPriorityFeePerGas": fees["maxPriorityFeePerGas"] + 1}
error = refused(lambda: w3.eth.modify_transaction(waiting, value=2, **low), Web3RPCError)
check("underpriced" in str(error), f"the refusal: {error}")
enough = {name: 2 * fee for name, fee in low.items()}
dear = w3.eth.modify_transaction(waiting, value=2, **enough)
# web3.py raises the price by an eighth where none is given.
dearer = w3.eth.replace_transaction(dear, {"from": account.address, "to": other, "value": 4, "gas": 21000})
check(w3.eth.get_transaction(dearer)["blockNumber"] is None, "the one that waits")
w3.eth.send_transaction({"to": other, "value": 3, "nonce": nonce})
check(w3.eth.wait_for_transaction_receipt(dearer, timeout=10)["status"] == 1, "the one that replaced")
for gone in [waiting, dear]:
    refused(lambda: w3.eth.get_transaction_receipt(gone), TransactionNotFound)
check(w3.eth.get_transaction_count(account.address, "pending") == nonce + 2, "the pending nonce")

# Traces, fees, an access list, a proof, and several questions in one request.
tracer = {"tracer": "callTracer", "tracerConfig": {"withLog": True}}
trace = w3.provider.make_request("debug_traceTransaction", [Web3.to_hex(receipt["transactionHash"]), tracer])["result"]
check(trace["to"] == contract.address.lower() and len(trace["logs"]) == 1, "the trace")
check(int(trace["gasUsed"], 16) == receipt["gasUsed"], "the gas of the trace")
history = w3.eth.fee_history(4, "latest", [25, 75])
check(len(history["baseFeePerGas"]) == len(history["reward"]) + 1 > 1, "the history of fees")
check(w3.eth.gas_price > 0 and w3.eth.max_priority_fee >= 0, "the fees")
listed = w3.eth.create_access_list(call.transfer(other, 1).build_transaction())
check(len(listed["accessList"]) == 1, "the access list")
# A proof is under the newest block with a header, which comes after the block's last transaction.
until = time.monotonic() + 20
while w3.eth.get_block("safe")["number"] < receipt["blockNumber"]:
    check(time.monotonic() < until, "a header does not come")
    time.sleep(0.05)
proof = w3.eth.get_proof(contract.address, [2], "latest")
check(proof["storageProof"][0]["value"] == (1000).to_bytes(2), "the proof")
with w3.batch_requests() as batch:
    for _ in range(20):
        batch.add(call.balanceOf(other))
    batch.add(w3.eth.get_block("latest"))
    *balances, block = batch.execute()
check(set(balances) == {7} and block["number"] >= receipt["blockNumber"], "the answers of a batch")


async def listen():
    """Watches an event and a new head over WebSocket, and sends over the same connection."""
    async with AsyncWeb3(WebSocketProvider(websocket)) as socket:
        socket.middleware_onion.inject(SignAndSendRawMiddlewareBuilder.build(account), layer=0)
        watched = socket.eth.contract(address=contract.address, abi=token)
        event = watched.events.Transfer()
        seen = {}

        async def on_log(context):
            seen["value"] = event.process_log(context.result)["args"]["value"]
            await context.subscription.unsubscribe()

        async def on_head(context):
            head = context.result
            seen["head"] = (await socket.eth.get_block(head["hash"]))["number"] == head["number"]
            await context.subscription.unsubscribe()

        topics = [event.topic]
        logs = LogsSubscription(address=contract.address, topics=topics, handler=on_log)
        await socket.subscription_manager.subscribe([logs, NewHeadsSubscription(handler=on_head)])
        sent = await watched.functions.transfer(other, 9).transact({"from": account.address})
        done = await socket.eth.wait_for_transaction_receipt(sent, timeout=10, poll_latency=20)
        check(done["status"] == 1, "the transfer over WebSocket")
        await asyncio.wait_for(socket.subscription_manager.handle_subscriptions(), 10)
        check(seen == {"value": 9, "head": True}, f"the subscriptions: {seen}")


asyncio.run(listen())
print("web3.py: all held")
