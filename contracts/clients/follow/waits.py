"""Milliseconds for which web3.py waits for a receipt."""

import sys
import time

from eth_account import Account
from web3 import HTTPProvider, Web3

http, key, to = sys.argv[1:4]
web3 = Web3(HTTPProvider(http))
sender = Account.from_key(key)
fields = {
    "chainId": web3.eth.chain_id,
    "nonce": web3.eth.get_transaction_count(sender.address, "pending"),
    "to": to,
    "value": 1,
    "gas": 21_000,
    "maxFeePerGas": 50_000_000_000,
    "maxPriorityFeePerGas": 1,
}
raw = sender.sign_transaction(fields).raw_transaction
sent = web3.eth.send_raw_transaction(raw)
begun = time.perf_counter()
web3.eth.wait_for_transaction_receipt(sent)
print((time.perf_counter() - begun) * 1000)
