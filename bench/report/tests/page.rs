//! The page of invented records: its sections, the sources of its numbers, and forbidden content.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use crate::sample;

use zkfabric_report::schema::{Batch, Clock, Noise, Record, Row};
use zkfabric_report::{Page, Published};

/// Every section, and its visible heading.
const SECTIONS: [(&str, &str); 13] = [
    ("records", "What was measured"),
    ("kernels", "Kernels: time against size"),
    ("peers", "Kernels: beside others"),
    ("prover", "Prover: time and memory against instructions"),
    ("stages", "Time by stage"),
    ("latencies", "Distribution of latencies"),
    ("waterfall", "One batch from start to end"),
    ("batches", "Batches"),
    ("engine", "Engine: transactions and their times"),
    ("node", "Node: calls and their times"),
    ("devices", "Devices, and estimates of hardware"),
    ("figures", "Every row"),
    ("published", "Published by others, not measured here"),
];

fn html(records: &[Record]) -> String {
    Page::new(records).html().unwrap()
}

fn whole() -> String {
    let (records, published) = (sample::all(), sample::published().unwrap());
    let page = Page::new(&records).with_published(&published);
    page.html().unwrap()
}

/// Returns the sections of a page, in order.
fn sections(html: &str) -> Vec<&str> {
    let sections = html.split("<section id=\"").skip(1);
    sections
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

/// Returns the content of a section.
fn section<'a>(html: &'a str, id: &str) -> &'a str {
    let start = html
        .split_once(&format!("<section id=\"{id}\">"))
        .unwrap()
        .1;
    start.split_once("</section>").unwrap().0
}

/// Returns the figures of a page, from their anchors on.
fn figures(html: &str) -> Vec<&str> {
    let figures = html.split("<figure id=").skip(1);
    figures
        .map(|rest| rest.split_once("</figure>").unwrap().0)
        .collect()
}

/// Returns whether a table of the section has a cell with this text.
fn has_cell(html: &str, id: &str, text: &str) -> bool {
    let section = section(html, id);
    [format!("\">{text}</td>"), format!("\">{text}</th>")]
        .iter()
        .any(|cell| section.contains(cell))
}

#[test]
fn a_whole_page_has_every_section() {
    let html = whole();
    assert_eq!(sections(&html), SECTIONS.map(|section| section.0));
    for (id, title) in SECTIONS {
        assert!(
            section(&html, id).starts_with(&format!("<h2>{title}</h2>")),
            "{id}"
        );
        assert!(
            html.contains(&format!("<a href=\"#{id}\">{title}</a>")),
            "{id}"
        );
    }
}

#[test]
fn sections_exist_where_their_data_do() {
    assert_eq!(sections(&html(&[])), Vec::<&str>::new());
    let kernels = html(&[sample::kernels()]);
    assert_eq!(
        sections(&kernels),
        ["records", "kernels", "peers", "figures"]
    );
    let prover = html(&[sample::prover()]);
    assert_eq!(
        sections(&prover),
        ["records", "prover", "stages", "figures"]
    );
    let latency = html(&[sample::latency()]);
    let expected = [
        "records",
        "prover",
        "stages",
        "latencies",
        "waterfall",
        "batches",
    ];
    assert_eq!(sections(&latency), expected);
    let engine = html(&[sample::engine()]);
    assert_eq!(sections(&engine), ["records", "engine", "figures"]);
    assert_eq!(figures(&engine).len(), 4);
    let node = html(&[sample::node()]);
    assert_eq!(sections(&node), ["records", "node", "figures"]);
    assert_eq!(figures(&node).len(), 2);
    let [devices, hdl] = sample::devices();
    assert_eq!(
        sections(&html(&[devices])),
        ["records", "devices", "figures"]
    );
    assert_eq!(
        sections(&html(std::slice::from_ref(&hdl))),
        ["records", "devices", "figures"]
    );

    // Too few repetitions, no peers, nothing estimated.
    let mut short = sample::latency();
    short
        .batches
        .iter_mut()
        .for_each(|batch| batch.runs.truncate(2));
    assert!(!sections(&html(&[short])).contains(&"latencies"));
    let mut alone = sample::kernels();
    alone
        .rows
        .iter_mut()
        .for_each(|row| (row.peer, row.ratio) = (None, None));
    assert!(!sections(&html(&[alone])).contains(&"peers"));
    let mut simulated = hdl;
    simulated
        .rows
        .iter_mut()
        .for_each(|row| row.name = row.name.replace("estimate", "hdl"));
    assert_eq!(sections(&html(&[simulated])), ["records", "figures"]);
}

#[test]
fn numbers_are_those_of_the_record() {
    let mut record = sample::latency();
    record.batches.truncate(1);
    record.batches[0].gas = 123_457;
    record.batches[0].verification_gas = Some(281_337);
    for (index, run) in record.batches[0].runs.iter_mut().enumerate() {
        run.stages.truncate(1);
        run.stages[0].wall_s = 10.0 + index as f64;
        run.joules = Some(77.5);
    }
    let page = html(&[record]);
    for number in [
        "123\u{202f}457",
        "281\u{202f}337",
        "10",
        "14",
        "18",
        "77.5",
        "execution (100 %)",
    ] {
        assert!(has_cell(&page, "batches", number), "{number}");
    }
    let row = Row::single("estimate/u55c/msm-20", "ms", 96.25, Clock::None);
    let record = Record::new("hdl", "a command".to_owned(), sample::machine(), vec![row]);
    let page = html(&[record]);
    assert!(has_cell(&page, "devices", "96.2 ms"));
    assert!(has_cell(&page, "figures", "96.2"));
    assert!(has_cell(&page, "devices", "estimated, not run on a card"));
    // Without a measurement the section contains neither noise nor the word.
    assert!(has_cell(&page, "records", "no times"));
    assert!(!section(&page, "devices").contains("Measured"));
}

#[test]
fn every_drawing_says_where_it_was_measured_and_how_to_repeat_it() {
    let html = whole();
    let figures = figures(&html);
    assert!(figures.len() >= 10, "{}", figures.len());
    for figure in figures {
        assert!(
            figure.contains("Measured on AMD EPYC 9R14, family 25 model 17 stepping 1, 2 cores"),
            "{figure}"
        );
        assert!(
            figure.contains("<code>cargo run --release -p zkfabric-bench"),
            "{figure}"
        );
        assert_eq!(figure.matches("<svg role=\"img\" aria-label=\"").count(), 1);
        assert_eq!(figure.matches("<title>").count(), 1);
        assert!(figure.contains("<figcaption><p>"));
    }
}

#[test]
fn figures_have_numbers_anchors_machines_and_data() {
    let page = whole();
    for (figure, number) in figures(&page).into_iter().zip(1..) {
        let heading =
            format!("\"figure-{number}\"><h3><a href=\"#figure-{number}\">Figure {number}</a>. ");
        assert!(figure.starts_with(&heading), "{figure}");
        let title = figure.split_once("</h3>").unwrap().0;
        assert!(
            title.ends_with("(AMD EPYC 9R14, family 25 model 17 stepping 1, 2 cores, avx512ifma)"),
            "{title}"
        );
        let data = [
            "#figures\">table of every row",
            "#batches\">table of batches",
        ];
        assert!(data.iter().any(|data| figure.contains(data)), "{figure}");
    }
    assert!(!page.contains("<figure>"));

    let file = "../../bench/data/measured/latency.json";
    let mut record = sample::latency();
    record.file = Some(file.to_owned());
    let link = format!("Data: <a href=\"{file}\">bench/data/measured/latency.json</a>");
    let page = html(&[record]);
    let figures = figures(&page);
    assert!(!figures.is_empty() && figures.iter().all(|figure| figure.contains(&link)));
}

/// Small screens cut drawings: names of series and a value of each stand below.
#[test]
fn figures_list_their_series_with_values() {
    let page = html(&[sample::kernels()]);
    let ntt = figures(&page)[0];
    assert!(ntt.contains("<li><b>zkfabric</b> "), "{ntt}");
    assert!(ntt.contains(" at 2²²</li>"), "{ntt}");
    for page in [whole(), page] {
        for figure in figures(&page) {
            let values = figure.split_once("<ul class=\"values\">").unwrap().1;
            let values = values.split_once("</ul>").unwrap().0;
            assert!(values.matches("<li><b>").count() > 0, "{figure}");
            assert!(!values.contains("</b> </li>"), "{values}");
        }
    }
}

#[test]
fn noise_is_said() {
    let mut record = sample::kernels();
    for row in &mut record.rows {
        row.noise = Noise::Clean;
    }
    let clean = html(std::slice::from_ref(&record));
    assert!(has_cell(&clean, "records", "clean"));
    assert!(!clean.contains("class=\"noisy\""));
    record.rows[0].noise = Noise::Noisy;
    record.rows[1].noise = Noise::Unknown;
    let noisy = html(&[record]);
    assert!(!has_cell(&noisy, "records", "clean"));
    assert!(
        section(&noisy, "records").contains("<strong class=\"noisy\">1 noisy</strong>, 1 unknown")
    );
    assert!(section(&noisy, "kernels").contains("Noisy: 1 of "));
}

#[test]
fn text_of_records_is_no_html() {
    let evil = "<script>alert('1')</script>\"&";
    let mut records = sample::all();
    for record in &mut records {
        record.command.push_str(evil);
        record.machine.cpu.push_str(evil);
        record.machine.cpu_model = Some(evil.to_owned());
        record.machine.commit.push_str(evil);
        record
            .machine
            .configuration
            .insert(evil.to_owned(), evil.to_owned());
        for row in &mut record.rows {
            row.name = match row.name.split_once('/') {
                Some(("estimate", rest)) => format!("estimate/{evil}{rest}"),
                // The end says what the row is.
                Some(_) if ["engine", "node"].contains(&&*record.experiment) => {
                    format!("{evil}{}", row.name)
                }
                Some((first, rest)) => format!("{first}/{rest}/{evil}"),
                None => evil.to_owned(),
            };
            row.peer = row.peer.as_ref().map(|peer| format!("{peer}{evil}"));
        }
        for batch in &mut record.batches {
            rename(batch, evil);
        }
    }
    let text = serde_json::to_string(&sample::published().unwrap()).unwrap();
    let quoted = serde_json::to_string(evil).unwrap();
    let quoted = quoted.trim_matches('"');
    let text = text.replace("Example", &format!("Example {quoted}"));
    let text = text.replace("A paper", &format!("javascript:{quoted}"));
    let text = text.replace("https://", &format!("https://{quoted}"));
    let published = Published::parse("evil", &text).unwrap();
    let html = Page::new(&records)
        .with_published(&published)
        .html()
        .unwrap();
    assert!(!html.contains("<script"));
    assert!(!html.contains("alert('"));
    assert!(html.contains("&lt;script&gt;alert("));
    assert!(!html.contains("href=\"javascript"));
    assert_eq!(sections(&html).len(), SECTIONS.len());
}

fn rename(batch: &mut Batch, evil: &str) {
    batch.name.push_str(evil);
    batch.device.push_str(evil);
    for stage in batch.runs.iter_mut().flat_map(|run| &mut run.stages) {
        stage.name.push_str(evil);
    }
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    let html = whole();
    for word in [
        "<script",
        "<link",
        "<img",
        "<iframe",
        "@import",
        "@font-face",
        "url(",
        " src=",
        "javascript:",
        " onload",
    ] {
        assert!(!html.contains(word), "{word}");
    }
    // The only network addresses are links that a reader may follow.
    let addresses = html.matches("http").count();
    assert_eq!(addresses, html.matches("<a href=\"http").count());
    assert_eq!(addresses, 2);
}

#[test]
fn the_same_records_give_the_same_page() {
    // Not `assert_eq!`: it would print both.
    assert!(whole() == whole());
    // Also from files, so that no order of a map or of memory affects the result.
    let read = || -> Vec<Record> {
        let again = sample::all().into_iter().map(|record| {
            let mut bytes = Vec::new();
            record.write(&mut bytes).unwrap();
            Record::parse("again", &String::from_utf8(bytes).unwrap()).unwrap()
        });
        again.collect()
    };
    assert!(html(&read()) == html(&read()));
}

#[test]
fn figures_of_others_stand_apart() {
    let html = whole();
    let published = section(&html, "published");
    assert!(published.contains("None of these figures was measured here."));
    for text in [
        "Example zkVM 4.2",
        "12.5 s",
        "A paper, 2024",
        "260 B",
        "2²²",
    ] {
        assert!(published.contains(text), "{text}");
        let elsewhere = html.replace(published, "");
        assert!(text == "2²²" || !elsewhere.contains(text), "{text}");
    }
    // By kind, in the order of kinds and not of the file.
    let titles: Vec<&str> = published.split("<h3>").skip(1).collect();
    let titles: Vec<&str> = titles
        .iter()
        .map(|rest| rest.split('<').next().unwrap())
        .collect();
    assert_eq!(titles, ["MSM", "Final proof", "Ethereum block"]);
    let nothing = Published {
        schema: 1,
        figures: Vec::new(),
    };
    let records = sample::all();
    let page = Page::new(&records).with_published(&nothing).html().unwrap();
    assert!(!sections(&page).contains(&"published"));
}

#[test]
fn records_without_a_figure_to_draw_make_a_page() {
    let mut records = sample::all();
    for record in &mut records {
        for row in &mut record.rows {
            (row.value, row.limit_share) = (0.0, Some(0.0));
        }
        for run in record.batches.iter_mut().flat_map(|batch| &mut batch.runs) {
            run.stages
                .iter_mut()
                .for_each(|stage| (stage.start_s, stage.wall_s) = (0.0, 0.0));
        }
    }
    let html_of_zeros = html(&records);
    assert!(!html_of_zeros.contains("NaN") && !html_of_zeros.contains("inf"));
    for batch in records.iter_mut().flat_map(|record| &mut record.batches) {
        batch.runs.clear();
    }
    let without_runs = html(&records);
    assert!(sections(&without_runs).contains(&"batches"));
    assert!(!without_runs.contains("NaN"));
}
