//! Report on a node that has started.

use std::fmt;

use serde::Serialize;

/// A node that serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NodeReport {
    /// Address of JSON-RPC over HTTP.
    pub http: String,
    /// Address of JSON-RPC over WebSocket.
    pub websocket: String,
    /// Address of the page for browsers.
    pub dashboard: String,
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Address of the key that signs receipts; a recorded chain has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipts: Option<String>,
    /// Mnemonic of the accounts of a chain for development.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mnemonic: Option<&'static str>,
    /// Accounts of a chain for development.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<DevAccount>,
}

/// An account of a chain for development.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DevAccount {
    /// Address.
    pub address: String,
    /// Its private key, which everybody knows.
    pub private_key: String,
}

impl fmt::Display for NodeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for DevAccount {
            address,
            private_key,
        } in &self.accounts
        {
            writeln!(f, "{address}  {private_key}")?;
        }
        if !self.accounts.is_empty() {
            let warning = "everybody knows these keys: send nothing of value to them";
            writeln!(f, "10,000 ether each; {warning}")?;
        }
        if let Some(mnemonic) = &self.mnemonic {
            writeln!(f, "mnemonic: {mnemonic}\n")?;
        }
        writeln!(f, "chain id   {}", self.chain_id)?;
        if let Some(receipts) = &self.receipts {
            writeln!(f, "receipts   {receipts}")?;
        }
        writeln!(f, "HTTP       {}", self.http)?;
        writeln!(f, "WebSocket  {}", self.websocket)?;
        write!(f, "page       {}", self.dashboard)
    }
}
