//! The forks of a genesis, in Ethereum's order.

use alloy_genesis::ChainConfig;

use crate::error::Error;

/// A fork with its block or its time.
struct Entry {
    name: &'static str,
    at: Option<u64>,
    /// Whether later forks need it: forks that change no execution may be left out.
    is_needed: bool,
}

const fn needed(name: &'static str, at: Option<u64>) -> Entry {
    let is_needed = true;
    Entry {
        name,
        at,
        is_needed,
    }
}

const fn optional(name: &'static str, at: Option<u64>) -> Entry {
    let is_needed = false;
    Entry {
        name,
        at,
        is_needed,
    }
}

/// Returns the forks that begin at a block.
fn by_block(config: &ChainConfig) -> [Entry; 14] {
    [
        needed("homestead", config.homestead_block),
        needed("eip150", config.eip150_block),
        needed("eip155", config.eip155_block),
        needed("eip158", config.eip158_block),
        needed("byzantium", config.byzantium_block),
        needed("constantinople", config.constantinople_block),
        needed("petersburg", config.petersburg_block),
        needed("istanbul", config.istanbul_block),
        optional("muirGlacier", config.muir_glacier_block),
        needed("berlin", config.berlin_block),
        needed("london", config.london_block),
        optional("arrowGlacier", config.arrow_glacier_block),
        optional("grayGlacier", config.gray_glacier_block),
        optional("mergeNetsplit", config.merge_netsplit_block),
    ]
}

/// Returns the forks that begin at a time.
fn by_time(config: &ChainConfig) -> [Entry; 9] {
    [
        needed("shanghai", config.shanghai_time),
        needed("cancun", config.cancun_time),
        needed("prague", config.prague_time),
        needed("osaka", config.osaka_time),
        optional("bpo1", config.bpo1_time),
        optional("bpo2", config.bpo2_time),
        optional("bpo3", config.bpo3_time),
        optional("bpo4", config.bpo4_time),
        optional("bpo5", config.bpo5_time),
    ]
}

/// Returns the blocks and the times at which forks begin, each once, in ascending order.
pub(super) fn steps(config: &ChainConfig) -> [Vec<u64>; 2] {
    let begin = |entries: &[Entry]| {
        let mut begin: Vec<u64> = entries.iter().filter_map(|entry| entry.at).collect();
        begin.sort_unstable();
        begin.dedup();
        begin
    };
    [begin(&by_block(config)), begin(&by_time(config))]
}

/// Checks that forks begin in Ethereum's order, and that the executor has them.
pub(super) fn check(config: &ChainConfig) -> Result<(), Error> {
    if config.dao_fork_support && config.dao_fork_block.is_some() {
        return Err(Error::Unsupported("the fork of the DAO"));
    }
    if config.amsterdam_time.is_some() || config.bogota_time.is_some() {
        return Err(Error::Unsupported("forks behind Osaka"));
    }
    if config.clique.is_some() || config.parlia.is_some() {
        return Err(Error::Unsupported("proof of authority"));
    }
    let (blocks, times) = (by_block(config), by_time(config));
    ascending(&blocks)?;
    ascending(&times)?;
    let mut timed = times.iter().filter(|entry| entry.at.is_some());
    if let Some(first) = timed.next() {
        let gap = |missing| Error::ForkGap {
            fork: first.name,
            missing,
        };
        config.london_block.ok_or_else(|| gap("london"))?;
        let merge = config.terminal_total_difficulty;
        merge.ok_or_else(|| gap("terminalTotalDifficulty"))?;
    }
    Ok(())
}

fn ascending(entries: &[Entry]) -> Result<(), Error> {
    let mut missing = None;
    let mut last: Option<(&'static str, u64)> = None;
    for entry in entries {
        let Some(at) = entry.at else {
            if entry.is_needed {
                missing = missing.or(Some(entry.name));
            }
            continue;
        };
        if let Some(missing) = missing {
            return Err(Error::ForkGap {
                fork: entry.name,
                missing,
            });
        }
        if let Some((earlier, earlier_at)) = last.filter(|(_, earlier_at)| *earlier_at > at) {
            return Err(Error::ForkOrder {
                fork: entry.name,
                at,
                earlier,
                earlier_at,
            });
        }
        last = Some((entry.name, at));
    }
    Ok(())
}
