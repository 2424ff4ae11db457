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
                "rpc/large requests on everybody's threads",
                "if text.len() <= OWN {",
                "if text.len() <= usize::MAX {",
            ),
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
                "match self.unwritten.try_take(response.get().len()) {",
                "match self.unwritten.try_take(1) {",
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
                "rpc/answers that wait in batches are not counted",
                "if !held.more(unwritten, more) {",
                "if !held.more(unwritten, 0) {",
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
        file: "pipeline/node/rpc/src/server/outlet.rs",
        mutations: &[
            wrong(
                "rpc/first texts of long answers are not counted",
                "way.unwritten.try_take(self.most)",
                "way.unwritten.try_take(0)",
            ),
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
