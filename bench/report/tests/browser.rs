//! The page in a browser, if one is installed: nothing overflows, every drawing has a size, dark
//! differs from light, nothing is logged.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use crate::sample;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use zkfabric_report::Page;

/// Names of browsers that run without a display and print the document at the end.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Time after which a browser counts as stuck.
const PATIENCE: Duration = Duration::from_secs(120);

/// Widths of the page, equal to the widths of the frames below.
const WIDTHS: [u32; 2] = [1280, 400];

/// Runs in a copy of the page and writes its findings into an attribute of the enclosing page. The
/// page itself has no scripts.
const PROBE: &str = r#"<script>
addEventListener("error", event => parent.problem(event.message));
addEventListener("load", () => {
  const root = document.documentElement;
  const boxes = [...document.querySelectorAll("svg")].map(svg => svg.getBoundingClientRect());
  const texts = [...document.querySelectorAll("svg text")].filter(text => {
    const [inner, outer] = [text, text.closest("svg")].map(node => node.getBoundingClientRect());
    return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
  });
  // Names and values below the drawings, where they can be seen without scrolling sideways.
  const seen = [...document.querySelectorAll(".values li")].filter(entry => {
    const box = entry.getBoundingClientRect();
    return box.width > 0 && box.left >= 0 && box.right <= root.clientWidth + 1;
  });
  parent.found({
    values: seen.length,
    width: innerWidth, viewport: root.clientWidth, page: root.scrollWidth, drawings: boxes.length,
    empty: boxes.filter(box => box.width < 1 || box.height < 1).length,
    clipped: texts.map(text => text.textContent.trim()),
    background: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector("svg text")).fill,
  });
});
</script>"#;

/// The enclosing page, with the page in two widths. A browser's window has a minimum width, a frame
/// has none.
const FRAME: &str = r#"<!doctype html><html><body><script>
const answer = (name, value) => document.documentElement.setAttribute(name, encodeURIComponent(JSON.stringify(value)));
window.problem = message => answer("data-problem", message);
window.found = facts => answer(`data-found-${facts.width}`, facts);
</script><iframe src="probe.html" style="border:0;width:1280px;height:900px"></iframe><iframe src="probe.html" style="border:0;width:400px;height:900px"></iframe></body></html>"#;

/// Findings of the probe.
#[derive(Debug, serde::Deserialize)]
struct Found {
    width: u32,
    viewport: f64,
    page: f64,
    drawings: usize,
    empty: usize,
    clipped: Vec<String>,
    values: usize,
    background: String,
    ink: String,
}

fn browser() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let candidates = BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}

/// A folder that is removed at the end, also when a test fails.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path =
            std::env::temp_dir().join(format!("zkfabric-report-browser-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// Runs the browser on the frame; returns its document and its log.
fn run(browser: &Path, folder: &Path, dark: bool) -> (String, String) {
    let [document, log] = ["document.html", "log.txt"].map(|name| folder.join(name));
    let file = |path: &Path| Stdio::from(std::fs::File::create(path).unwrap());
    // 0 is dark and 1 is light.
    let scheme = u8::from(!dark);
    let mut child = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--allow-file-access-from-files",
            "--enable-logging=stderr",
        ])
        .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
        .arg(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ))
        .args([
            "--window-size=1400,1000",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!("file://{}", folder.join("frame.html").display()))
        .stdout(file(&document))
        .stderr(file(&log))
        .spawn()
        .unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("the browser did not end in {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    (
        std::fs::read_to_string(document).unwrap(),
        std::fs::read_to_string(log).unwrap(),
    )
}

/// Returns an attribute that the probe wrote, decoded.
fn answer(document: &str, name: &str) -> Option<String> {
    let value = document
        .split_once(&format!(" {name}=\""))?
        .1
        .split_once('"')?
        .0;
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?.to_owned();
            bytes.push(u8::from_str_radix(&digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Returns the probes' findings at each width.
fn probe(browser: &Path, folder: &Path, dark: bool) -> [Found; 2] {
    std::fs::write(folder.join("frame.html"), FRAME).unwrap();
    let (document, log) = run(browser, folder, dark);
    assert_eq!(answer(&document, "data-problem"), None);
    let logged: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("CONSOLE"))
        .collect();
    assert!(logged.is_empty(), "{logged:?}");
    WIDTHS.map(|width| {
        let found = answer(&document, &format!("data-found-{width}"));
        let found = found.unwrap_or_else(|| panic!("no answer at {width} px; the log:\n{log}"));
        serde_json::from_str(&found).unwrap()
    })
}

#[test]
fn a_browser_shows_the_page() {
    let Some(browser) = browser() else {
        assert!(
            std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_none(),
            "none of {BROWSERS:?} is in PATH"
        );
        println!("skipped: none of {BROWSERS:?} is in PATH");
        return;
    };
    let (mut records, published) = (sample::all(), sample::published().unwrap());
    // A second set has names that exceed every margin.
    let long = "a-name-that-is-much-longer-than-any-that-a-benchmark-gives-to-a-row-or-to-a-batch";
    records.extend(sample::all().into_iter().map(|mut record| {
        for row in &mut record.rows {
            row.name = match row.name.rsplit_once('/') {
                Some((first, last)) if record.experiment == "kernels" => {
                    format!("{first}/{last}/{long}")
                }
                _ => format!("{long}{}", row.name),
            };
            row.peer = row.peer.as_ref().map(|peer| format!("{peer}-{long}"));
        }
        for batch in &mut record.batches {
            batch.name.push_str(long);
            for stage in batch.runs.iter_mut().flat_map(|run| &mut run.stages) {
                stage.name.push_str(long);
            }
        }
        record
    }));
    let html = Page::new(&records)
        .with_published(&published)
        .html()
        .unwrap();
    let drawings = html.matches("<svg ").count();
    let values = html.matches("<li><b>").count();
    assert!(values >= drawings);
    let folder = Folder::new();
    // Closed parts must not overflow when a reader opens them.
    let probed = html
        .replace("<details>", "<details open>")
        .replace("</head>", &format!("{PROBE}</head>"));
    std::fs::write(folder.0.join("probe.html"), probed).unwrap();
    let colours = [false, true].map(|dark| {
        let found = probe(&browser, &folder.0, dark);
        for found in &found {
            let context = format!("dark {dark}: {found:?}");
            let bar = f64::from(found.width) - found.viewport;
            assert!((0.0..30.0).contains(&bar), "{context}");
            assert!(
                found.page <= found.viewport,
                "the page overflows: {context}"
            );
            assert_eq!((found.drawings, found.empty), (drawings, 0), "{context}");
            assert!(found.clipped.is_empty(), "text is cut: {context}");
            // A wide screen shows names and values in the drawings.
            let expected = if found.width > 720 { 0 } else { values };
            assert_eq!(found.values, expected, "{context}");
            assert_ne!(found.background, found.ink, "{context}");
        }
        found.map(|found| (found.background, found.ink))
    });
    let [light, dark] = colours;
    for (light, dark) in light.into_iter().zip(dark) {
        assert_ne!(light.0, dark.0, "one background for light and dark");
        assert_ne!(light.1, dark.1, "one ink for light and dark");
    }
}
