//! Mistakes in the JSON-RPC server.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/rpc/src/server/access.rs",
        mutations: &[
            wrong(
                "rpc/a wrong token",
                "expected.len() == got.len() && std::hint::black_box(differences) == 0",
                "expected.len() == got.len()",
            ),
            wrong(
                "rpc/a token's beginning",
                "expected.len() == got.len() && ",
                "",
            ),
            wrong(
                "rpc/any scheme",
                "scheme.eq_ignore_ascii_case(b\"bearer \") && token.is(got)",
                "scheme.len() == 7 && token.is(got)",
            ),
            wrong(
                "rpc/no token opens all",
                "            return false;\n        };\n        let header",
                "            return true;\n        };\n        let header",
            ),
            wrong(
                "rpc/methods that have the prefix somewhere",
                "method.starts_with(prefix.as_str())",
                "method == prefix.as_str()",
            ),
            wrong(
                "rpc/a token that is shown",
                "formatter.write_str(\"Token\")",
                "formatter.write_str(&self.0)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/calls.rs",
        mutations: &[
            wrong(
                "rpc/batches are not counted",
                "count(&self.counters.batches);",
                "",
            ),
            wrong(
                "rpc/guarded methods for all",
                "self.options.access.guards(method) && !caller.is_trusted",
                "self.options.access.guards(method) && caller.methods.method(method).is_none()",
            ),
            wrong(
                "rpc/panics end the message",
                "match AssertUnwindSafe(running).catch_unwind().await {",
                "match Ok::<_, ()>(AssertUnwindSafe(running).await) {",
            ),
            wrong(
                "rpc/a blocking panic without its id",
                "                with_id(response, id)\n",
                "                response\n",
            ),
            wrong(
                "rpc/notifications are answered",
                "let answers = asks && !response.is_subscription();",
                "let answers = !response.is_subscription();",
            ),
            wrong(
                "rpc/subscriptions are answered twice",
                "let answers = asks && !response.is_subscription();",
                "let answers = asks;",
            ),
            wrong(
                "rpc/subscriptions in batches",
                "match (asks && place == Place::Alone, &given) {",
                "match (asks || place == Place::Alone, &given) {",
            ),
            wrong(
                "rpc/nameless subscriptions",
                "match (asks && place == Place::Alone, &given) {",
                "match (place == Place::Alone, &given) {",
            ),
            wrong(
                "rpc/batches keep their thread",
                "        consume_budget().await;",
                "        let _ = consume_budget;",
            ),
            wrong(
                "rpc/errors are not counted",
                "if let Some(code) = response.as_error_code()\n",
                "if let (Some(code), true) = (response.as_error_code(), method.is_empty())\n",
            ),
            wrong(
                "rpc/answers without a bound",
                "match Arc::clone(&self.unwritten).try_acquire_many_owned(bytes) {",
                "match Arc::clone(&self.unwritten).try_acquire_many_owned(bytes.min(1)) {",
            ),
            wrong(
                "rpc/answers that lose their id",
                "Ok(InvalidRequest { id }) => id,",
                "Ok(InvalidRequest { .. }) => Id::Null,",
            ),
            wrong(
                "rpc/responses without a bound",
                "let most = self.options.response_bytes;",
                "let most = usize::MAX;",
            ),
            wrong(
                "rpc/invalid messages are not counted",
                "        count(&self.counters.invalid);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/batch.rs",
        mutations: &[
            wrong(
                "rpc/batches of any length",
                "if entries.has_more {",
                "if false {",
            ),
            wrong(
                "rpc/empty batches are answered",
                "if entries.first.is_empty() {",
                "if false {",
            ),
            wrong(
                "rpc/calls one after the other",
                ".buffer_unordered(limits.at_once)",
                ".buffer_unordered(1)",
            ),
            wrong(
                "rpc/all calls at once",
                ".buffer_unordered(limits.at_once)",
                ".buffer_unordered(usize::MAX)",
            ),
            wrong(
                "rpc/large responses are kept",
                "if bytes > most {",
                "if bytes > usize::MAX - 1 {",
            ),
            wrong(
                "rpc/brackets do not count",
                "let length = bytes.saturating_add(responses.len()).saturating_add(1);",
                "let length = bytes;",
            ),
            wrong(
                "rpc/answers in the order of their ends",
                "responses.get_mut(index)",
                "responses.iter_mut().find(|place| place.is_none() && index < usize::MAX)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/message.rs",
        mutations: &[
            wrong(
                "rpc/a null id is none",
                "Deserialize::deserialize(member).map(Some)",
                "<&RawValue>::deserialize(member).map(|value| (value.get() != \"null\").then_some(value))",
            ),
            wrong(
                "rpc/arrays are calls",
                "if !text.get().starts_with('{') {",
                "if !text.get().starts_with(['{', '[']) {",
            ),
            wrong(
                "rpc/ids that cannot be echoed are notifications",
                "Some(None) => return Err(refused(Refusal::Id, Identifier::NULL)),",
                "Some(None) => None,",
            ),
            wrong(
                "rpc/any version",
                "let (Some(\"2.0\"), Some(method)) = (version.as_deref(), method) else {",
                "let (Some(_) | None, Some(method)) = (version.as_deref(), method) else {",
            ),
            wrong(
                "rpc/params of any kind",
                "if params.is_some_and(|params| !params.get().starts_with(['[', '{'])) {",
                "if false {",
            ),
            wrong(
                "rpc/null params are refused",
                ".filter(|params| params.get() != \"null\")",
                "",
            ),
            wrong(
                "rpc/text after a batch",
                "entries.and_then(|entries| reader.end().map(|()| Self::Batch(entries)))",
                "entries.map(Self::Batch)",
            ),
            wrong(
                "rpc/one call too many",
                "while first.len() < self.most {",
                "while first.len() <= self.most {",
            ),
            wrong(
                "rpc/one call too few",
                "while first.len() < self.most {",
                "while first.len() + 1 < self.most {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/connection.rs",
        mutations: &[
            wrong(
                "rpc/headers take any time",
                ".header_read_timeout(options.headers)",
                ".header_read_timeout(None)",
            ),
            wrong(
                "rpc/headers of any size",
                "        .max_header_size(HEADER_BYTES)\n",
                "",
            ),
            wrong(
                "rpc/websockets keep places of http",
                "    drop((permit, open));\n",
                "    let _kept = (permit, open);\n",
            ),
            wrong(
                "rpc/pages open websockets",
                "if !calls.options.origins.admit(request.headers()) {",
                "if false {",
            ),
            wrong(
                "rpc/idle connections outlive the server",
                "            http.as_mut().graceful_shutdown();\n",
                "",
            ),
            wrong(
                "rpc/refused websockets are not counted",
                "        count(&calls.counters.rejected);\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/http.rs",
        mutations: &[
            wrong(
                "rpc/any content",
                "Method::POST if is_json(request.headers())",
                "Method::POST if is_json(request.headers()) || true",
            ),
            wrong(
                "rpc/declared lengths are not looked at",
                "if body.size_hint().lower() > most as u64 {",
                "if false {",
            ),
            wrong(
                "rpc/bodies of any size",
                "Limited::new(body, most)",
                "Limited::new(body, usize::MAX)",
            ),
            wrong(
                "rpc/bodies take any time",
                "let time = calls.options.connections.body;",
                "let time = calls.options.connections.headers * 1000;",
            ),
            wrong(
                "rpc/cut connections go on",
                "            reply.headers_mut().insert(CONNECTION, close);\n",
                "            let _ = close;\n",
            ),
            wrong(
                "rpc/no marks of origins",
                "    origins.mark(origin.as_ref(), &mut reply);\n",
                "",
            ),
            wrong(
                "rpc/pages without a policy",
                "        headers.insert(name, HeaderValue::from_static(value));\n",
                "        let _ = (name, value);\n",
            ),
            wrong(
                "rpc/heads of no page",
                "Method::GET | Method::HEAD if",
                "Method::GET if",
            ),
            wrong(
                "rpc/notifications get null",
                "None => plain(StatusCode::NO_CONTENT, \"\"),",
                "None => plain(StatusCode::OK, \"null\"),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/identifiers.rs",
        mutations: &[wrong(
            "rpc/names in two equal halves",
            "random(), random())",
            "0, random())",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/origins.rs",
        mutations: &[
            wrong(
                "rpc/origins that begin alike",
                "one.as_bytes() == origin.as_bytes()",
                "origin.as_bytes().starts_with(one.as_bytes())",
            ),
            wrong(
                "rpc/caches are not told",
                "headers.insert(VARY, HeaderValue::from_static(\"origin\"));",
                "",
            ),
            wrong(
                "rpc/marks for every origin",
                ".filter(|origin| self.has(origin))",
                "",
            ),
            wrong(
                "rpc/preflights of every origin",
                "if !headers.get(ORIGIN).is_some_and(|origin| self.has(origin)) {",
                "if !headers.contains_key(ORIGIN) {",
            ),
            wrong(
                "rpc/own pages of every host",
                "own.eq_ignore_ascii_case(host)",
                "own.len() == host.len()",
            ),
            wrong(
                "rpc/own pages may not listen",
                "self.has(origin) || is_own(origin, headers)",
                "self.has(origin) || is_own(origin, headers) && false",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/patience.rs",
        mutations: &[
            wrong(
                "rpc/peers need not read",
                "ready!(self.deadline.as_mut().poll(context));",
                "ready!(std::future::Future::poll(std::pin::pin!(std::future::pending::<()>()), context));",
            ),
            wrong(
                "rpc/the time is the connection's",
                "            self.deadline.as_mut().reset(deadline);\n",
                "            let _ = deadline;\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/server.rs",
        mutations: &[
            wrong(
                "rpc/any number of connections",
                "match Arc::clone(&places).try_acquire_owned() {",
                "match Arc::new(Semaphore::new(1)).try_acquire_owned() {",
            ),
            wrong(
                "rpc/refused connections are told nothing",
                "let _ = stream.into_std().and_then(|mut stream| stream.write(BUSY));",
                "drop(stream);",
            ),
            wrong(
                "rpc/refused connections are not counted",
                "                        count(&calls.counters.rejected);\n",
                "",
            ),
            wrong(
                "rpc/calls are waited for without an end",
                "if timeout(within, all).await.is_err() {",
                "all.await;\n    if within == Duration::MAX {",
            ),
            wrong(
                "rpc/calls are not waited for",
                "if timeout(within, all).await.is_err() {",
                "drop(all);\n    if within < Duration::MAX {",
            ),
            wrong(
                "rpc/connections are not told of the stop",
                "    let _ = stop.send(true);\n",
                "    let _stop = &stop;\n",
            ),
            wrong("rpc/wrong options", "        options.check()?;\n", ""),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/upgrade.rs",
        mutations: &[
            wrong(
                "rpc/any version of websockets",
                "if headers.get(SEC_WEBSOCKET_VERSION) != Some(&VERSION) {",
                "if false {",
            ),
            wrong(
                "rpc/upgrades to anything",
                "        && has(headers, UPGRADE, \"websocket\")",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/websocket.rs",
        mutations: &[
            wrong(
                "rpc/messages of any size",
                ".max_message_size(Some(most))",
                ".max_message_size(None)",
            ),
            wrong(
                "rpc/frames of any size",
                ".max_frame_size(Some(most))",
                ".max_frame_size(None)",
            ),
            wrong(
                "rpc/any number of unanswered messages",
                "self.running.len() >= limits.unanswered",
                "self.running.len() >= usize::MAX",
            ),
            wrong(
                "rpc/any bytes of unanswered messages",
                "self.running_bytes >= calls.options.request_bytes",
                "self.running_bytes >= usize::MAX",
            ),
            wrong(
                "rpc/bytes of answered messages stay",
                "self.running_bytes = self.running_bytes.saturating_sub(bytes);",
                "let _ = bytes;",
            ),
            wrong(
                "rpc/peers that wait are dead",
                "            if !listens {\n",
                "            if false {\n",
            ),
            wrong(
                "rpc/dead peers stay",
                "if self.heard.elapsed() > limits.silence {",
                "if false {",
            ),
            wrong(
                "rpc/no pings",
                "self.stream.send(ping).await.map_err(|_| End::Peer)?;",
                "let _ = ping;",
            ),
            wrong(
                "rpc/answers to pings are not heard",
                "                self.heard = Instant::now();\n                // The next",
                "                // The next",
            ),
            wrong(
                "rpc/calls are dropped at a stop",
                "if is_stopping && self.running.is_empty() && self.long.is_none() {",
                "if is_stopping {",
            ),
            wrong(
                "rpc/large messages end without a word",
                "Some(Err(Error::Capacity(_))) => return Err(End::TooLarge),",
                "",
            ),
            wrong(
                "rpc/any number of notifications wait",
                "mpsc::channel(limits.notifications)",
                "mpsc::channel(limits.notifications + 100_000)",
            ),
            wrong(
                "rpc/any number of subscriptions",
                "BoundedSubscriptions::new(limits.subscriptions)",
                "BoundedSubscriptions::new(limits.subscriptions + 100)",
            ),
            harmless(
                "rpc/subscriptions at a stop lose their answers",
                "for _ in 0..notifications.len() {",
                "for _ in 0..0 {",
                "each answer lets a notification pass: only a flood of other ones keeps it back",
            ),
            wrong(
                "rpc/the token is forgotten",
                "is_trusted: upgrade.is_trusted,",
                "is_trusted: false,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/figures.rs",
        mutations: &[
            wrong(
                "rpc/what is closed counts as open",
                "self.0.fetch_sub(1, Ordering::Relaxed);",
                "",
            ),
            wrong(
                "rpc/unknown methods are not counted",
                "counters.or_else(|| self.methods.get(UNKNOWN_METHOD))",
                "counters",
            ),
            wrong(
                "rpc/errors of callers are faults of the node",
                "let is_fault = code == ErrorCode::InternalError.code();",
                "let is_fault = code != 0;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/options.rs",
        mutations: &[
            wrong(
                "rpc/counts of zero",
                "if !(least..=Semaphore::MAX_PERMITS).contains(&got) {",
                "if got > Semaphore::MAX_PERMITS && least < 2 {",
            ),
            wrong(
                "rpc/counts that overflow",
                "if !(least..=Semaphore::MAX_PERMITS).contains(&got) {",
                "if got < least {",
            ),
            wrong(
                "rpc/times of zero",
                "if got.is_zero() || got > LONGEST {",
                "if got > LONGEST {",
            ),
            wrong(
                "rpc/times that overflow",
                "if got.is_zero() || got > LONGEST {",
                "if got.is_zero() {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/precompiles.rs",
        mutations: &[
            wrong(
                "rpc/precompiles stay where they were",
                "            moves.insert(*address, None);\n",
                "            let _ = moves.capacity();\n",
            ),
            wrong(
                "rpc/two precompiles at one address",
                "if let Some(other) = targets.insert(target, *address) {",
                "if let Some(other) = targets.insert(target, *address).filter(|_| false) {",
            ),
            wrong(
                "rpc/precompiles at accounts that are overridden",
                "if state.contains_key(&target) {",
                "if false {",
            ),
            wrong(
                "rpc/any account is a precompile",
                "        if !is_precompile {\n",
                "        if false {\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/database.rs",
        mutations: &[wrong(
            "rpc/code that panics",
            "Bytecode::new_raw_checked(code.clone()).unwrap_or_else(|_| Bytecode::new_legacy(code))",
            "Bytecode::new_raw(code)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/request.rs",
        mutations: &[
            wrong(
                "rpc/any number of calls",
                "if calls > CALLS {",
                "if false {",
            ),
            wrong(
                "rpc/withdrawals are ignored",
                "|block| withdrawals(block) == Some(true)",
                "|block| withdrawals(block) == Some(true) && blocks.is_empty()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/plan.rs",
        mutations: &[
            wrong(
                "rpc/gaps without an end",
                "number.filter(|number| number - first <= BLOCKS)",
                "number.filter(|number| *number > 0)",
            ),
            wrong(
                "rpc/gaps are not filled",
                "for empty in before.saturating_add(1)..number {",
                "for empty in number..number {",
            ),
            wrong(
                "rpc/two blocks of one time",
                "Some(wanted) if wanted <= time =>",
                "Some(wanted) if wanted < time =>",
            ),
            wrong(
                "rpc/two blocks of one number",
                "if number > U256::from(before) {",
                "if number >= U256::from(before) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/changes.rs",
        mutations: &[
            wrong(
                "rpc/a state beside the old one",
                "            account.mark_created();\n",
                "",
            ),
            wrong(
                "rpc/overrides that nobody sees",
                "    account.mark_touch();\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/roots.rs",
        mutations: &[
            wrong(
                "rpc/slots that are cleared stay in the root",
                "                self.tries.storage(*address, *key)?;\n",
                "                let _ = (address, key);\n",
            ),
            wrong(
                "rpc/roots of states before",
                "        self.tries.apply(changes)\n",
                "        Ok(())\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/state.rs",
        mutations: &[
            wrong(
                "rpc/simulations take any time",
                "if Instant::now() < self.until {",
                "if Instant::now() > self.until || self.gas > 0 {",
            ),
            wrong(
                "rpc/calls have the gas of another block",
                "        if gas > left {\n",
                "        if false {\n",
            ),
            wrong(
                "rpc/calls have all gas each",
                "self.gas = self.gas.saturating_sub(called.gas_used);",
                "self.gas = self.gas.max(called.gas_used);",
            ),
            wrong(
                "rpc/answers of any size",
                "self.bytes.checked_sub(called.bytes())",
                "self.bytes.checked_sub(called.bytes().min(1))",
            ),
            wrong(
                "rpc/calls below the base fee",
                "if !self.validates && price > 0 && price < u128::from(block.basefee) {",
                "if false {",
            ),
            wrong(
                "rpc/any nonce is valid",
                "cfg.disable_nonce_check = !validates;",
                "cfg.disable_nonce_check = true || validates;",
            ),
            wrong(
                "rpc/free calls with validation",
                "cfg.disable_base_fee = !validates;",
                "cfg.disable_base_fee = true || validates;",
            ),
            wrong(
                "rpc/blocks without hashes",
                "hashes.insert(U256::from(number), hash);",
                "hashes.insert(U256::from(number), hash & B256::ZERO);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/transfers.rs",
        mutations: &[
            wrong(
                "rpc/logs of what failed",
                "before.filter(|_| !is_ok)",
                "before.filter(|_| false && !is_ok)",
            ),
            wrong(
                "rpc/transfers of nothing",
                "        if value.is_zero() {\n",
                "        if false {\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/block.rs",
        mutations: &[
            wrong(
                "rpc/transfers in blocks",
                "let bloom = hasher.bloom(&called.logs);",
                "let bloom = hasher.bloom(&called.shown);",
            ),
            wrong(
                "rpc/a base fee from nowhere",
                "None if state.validates => next_base_fee(parent),",
                "None if state.validates => parent.base_fee_per_gas.unwrap_or_default() + 1,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/mod.rs",
        mutations: &[wrong(
            "rpc/roots of open blocks",
            "match at.number <= sealed {",
            "match at.number > 0 || at.number <= sealed {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/state.rs",
        mutations: &[wrong(
            "rpc/any number of slots",
            "    if count <= SLOTS {\n",
            "    if count < usize::MAX {\n",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/fill.rs",
        mutations: &[
            wrong(
                "rpc/tips above fees",
                "    if most < tip {\n",
                "    if false {\n",
            ),
            wrong(
                "rpc/fees without room",
                "const ROOM: u128 = 2;",
                "const ROOM: u128 = 1;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/zkf/stream.rs",
        mutations: &[
            wrong(
                "rpc/headers before the block's transactions",
                "if self.header < reached.block && self.header <= sealed {",
                "if self.header <= sealed {",
            ),
            wrong(
                "rpc/a block that is left before its end",
                "if reached.block > sealed && reached.block >= newest {",
                "if reached.block > newest {",
            ),
            wrong(
                "rpc/receipts of any size in the stream",
                "(has <= LOGS).then(",
                "true.then(",
            ),
            wrong(
                "rpc/leaves of other transactions",
                ".skip(at).take(hashes.len())",
                ".take(hashes.len())",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/zkf/logs.rs",
        mutations: &[
            wrong(
                "rpc/a cursor that forgets logs of its transaction",
                "if !is_next && index < self.skipped {",
                "if !is_next && index < self.skipped.min(0) {",
            ),
            wrong(
                "rpc/a search that ends with its first blocks",
                "is_last: end <= most,",
                "is_last: true,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/arguments.rs",
        mutations: &[wrong(
            "rpc/parameters without a bound",
            "match number <= most {",
            "match true {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/page.rs",
        mutations: &[
            wrong(
                "rpc/a page of the index at another place",
                "crc32c::crc32c_append(crc32c::crc32c(&number.to_le_bytes()), content)",
                "crc32c::crc32c_append(number.min(0), content)",
            ),
            wrong(
                "rpc/a wrong page of the index",
                "content.ok().filter(|_| is_right).ok_or(Unread::Wrong)",
                "content.ok().filter(|_| is_right || true).ok_or(Unread::Wrong)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/builder.rs",
        mutations: &[
            wrong(
                "rpc/an index of another chain",
                "&& source.hash(last)? == Some(section.head.hash) =>",
                "&& source.hash(last)?.is_some() =>",
            ),
            wrong(
                "rpc/an index without the sections behind a damaged one",
                "let gone = content.sections.split_off(damaged);",
                "let gone = vec![content.sections.remove(damaged)];",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/narrow.rs",
        mutations: &[
            wrong(
                "rpc/wanted values of the first place alone",
                "*has = true;",
                "*has = false;",
            ),
            wrong(
                "rpc/a page read again for each log",
                "reader.first(next, steps)?.unwrap_or(u64::MAX)",
                "reader.first(next.saturating_sub(1), steps)?.unwrap_or(u64::MAX)",
            ),
            wrong(
                "rpc/half of a range of logs",
                "self.ranges.push(middle..range.end);",
                "self.ranges.push(middle + 1..range.end);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/merge.rs",
        mutations: &[
            wrong(
                "rpc/joined sections with the logs of the first one",
                "ordinal(one) + self.before.logs",
                "ordinal(one)",
            ),
            wrong(
                "rpc/joined sections with the chunks of the first one",
                "chunks: row.chunks + before.chunks",
                "chunks: row.chunks",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/tail.rs",
        mutations: &[wrong(
            "rpc/ordinals of the block",
            "ordinal(*one) + before.logs",
            "ordinal(*one)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/query.rs",
        mutations: &[wrong(
            "rpc/one wanted value is enough",
            "bits == self.all",
            "bits != 0",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/index.rs",
        mutations: &[wrong(
            "rpc/logs of the section",
            "logs.push(log - of_last.start);",
            "logs.push(*log);",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_filter.rs",
        mutations: &[
            wrong(
                "rpc/any number of topics",
                "lists.any(|list| list.len() > VALUES)",
                "lists.any(|list| list.len() > 1_000 * VALUES)",
            ),
            wrong(
                "rpc/values that are in a block's filter by one bit",
                "bits.iter().all(is_set)",
                "bits.iter().any(is_set)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/logs.rs",
        mutations: &[
            wrong(
                "rpc/an empty range is suggested",
                ".filter(|end| *end >= from)",
                "",
            ),
            wrong(
                "rpc/the asked range is suggested",
                "from + to.saturating_sub(from).saturating_sub(1) / 2",
                "from + to.saturating_sub(from)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/outlet.rs",
        mutations: &[
            wrong(
                "rpc/readers of long answers may be slow",
                "timeout(left, self.sender.reserve())",
                "timeout(self.patience, self.sender.reserve())",
            ),
            wrong(
                "rpc/any number waits to send a long answer",
                "        let _waiting = self.waiting.try_acquire().ok()?;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/stream.rs",
        mutations: &[wrong(
            "rpc/half an answer looks whole",
            "false => Err(Cut),",
            "false => Ok(Bytes::from_static(b\"}\")),",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/answer/pieces.rs",
        mutations: &[
            wrong(
                "rpc/a receipt with all its logs in memory",
                "if text.is_full() {\n                self.after_logs",
                "if false {\n                self.after_logs",
            ),
            wrong(
                "rpc/logs of the transaction before",
                "            self.logs = 0;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/heads/excerpt.rs",
        mutations: &[wrong(
            "rpc/a transaction without its first log",
            "logs.partition_point(|one| u64::from(*one) < before.1)",
            "logs.partition_point(|one| u64::from(*one) <= before.1)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/touched.rs",
        mutations: &[
            wrong(
                "rpc/code that is called touches nobody",
                "(inputs.target_address, inputs.bytecode_address)",
                "(inputs.target_address, inputs.target_address)",
            ),
            wrong(
                "rpc/who gets the rest of a contract is not touched",
                "self.add(contract, target);",
                "",
            ),
            wrong(
                "rpc/what is created is not touched",
                "self.add(creator, inputs.created_address(nonce));",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/address_index/source.rs",
        mutations: &[
            wrong(
                "rpc/edited blocks are run again",
                "if self.is_edited(number)? {",
                "if false {",
            ),
            wrong(
                "rpc/blocks that end otherwise are indexed",
                "recorded.success == outcome.success && ",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/listed.rs",
        mutations: &[
            wrong(
                "rpc/one fingerprint in memory is enough",
                "prints.iter().all(",
                "prints.iter().any(",
            ),
            wrong(
                "rpc/one fingerprint in a file is enough",
                "if !self.has(posting(second, log), steps)? {",
                "if false {",
            ),
            wrong(
                "rpc/pages go beyond blocks that are left out",
                "if before == all {",
                "if before <= all {",
            ),
            wrong(
                "rpc/blocks that are not indexed have nothing",
                "*range.end() < tail.next()",
                "*range.start() < tail.next()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/otterscan/addresses.rs",
        mutations: &[
            wrong(
                "rpc/a page with a gap behind it is the last one",
                "!found.has_more && found.left_out.is_none()",
                "!found.has_more",
            ),
            wrong(
                "rpc/a page that is too long is the last one",
                "is_end = false;",
                "",
            ),
            wrong(
                "rpc/a page in front of a block has the block",
                "newest.min(block - 1)",
                "newest.min(block)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/notices.rs",
        mutations: &[
            wrong(
                "rpc/notifications of any bytes for a socket",
                "let own = self.own.take(bytes).await?;",
                "let own = self.own.take(0).await?;",
            ),
            wrong(
                "rpc/notifications of any bytes for all sockets",
                "if self.own.taken() <= OWN {",
                "if self.own.taken() < usize::MAX {",
            ),
        ],
    },
];
