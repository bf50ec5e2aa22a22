// Draws a process with bpmn-js, fitted to the width, and marks where a request stands.
// A click or the keyboard enters the picture: then the wheel zooms and the arrow keys with Ctrl move it.

const viewerScript = new URL('webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js', import.meta.url);
let viewerLoaded;

const loadViewer = () =>
  (viewerLoaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = viewerScript;
    script.onload = () => resolve(window.BpmnJS);
    script.onerror = () => {
      viewerLoaded = null;
      reject(new Error('The process viewer could not be loaded'));
    };
    document.head.append(script);
  }));

const looks = {
  bpmnRenderer: { defaultFillColor: 'var(--process-surface)', defaultStrokeColor: 'var(--process-line)' },
  textRenderer: {
    defaultStyle: { fontFamily: 'var(--process-font)', fontSize: 13 },
    externalStyle: { fontSize: 12 },
  },
};

class ProcessPicture extends HTMLElement {
  static properties = ['xml', 'presentSteps', 'passed', 'numbers', 'description'];
  #viewer;
  #due = false;
  #drawn = Promise.resolve();
  #resizing = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    for (const name of ProcessPicture.properties) this.#define(name);
  }

  // A value that was set before this module was there is taken over.
  #define(name) {
    let value = this[name] ?? '';
    Object.defineProperty(this, name, {
      get: () => value,
      set: (next) => {
        value = next ?? '';
        this.#drawSoon();
      },
    });
  }

  connectedCallback() {
    this.#drawSoon();
  }

  disconnectedCallback() {
    this.#drawSoon();
  }

  // One drawing after the other: the viewer bears nothing else while it reads a process.
  #drawSoon() {
    if (this.#due) return;
    this.#due = true;
    this.#drawn = this.#drawn.then(() => this.#draw()).catch((failure) => this.#tell(failure));
  }

  async #draw() {
    const Viewer = await loadViewer();
    this.#due = false;
    this.#clear();
    if (!this.isConnected || !this.xml) return;
    this.#viewer = new Viewer({ container: this, ...looks, zoomScroll: { enabled: false } });
    await this.#viewer.importXML(this.xml);
    this.#mark();
    this.#describe();
    this.#fit();
    this.#resizing.observe(this);
    this.#showPresent();
  }

  #mark() {
    const canvas = this.#viewer.get('canvas');
    const present = this.presentSteps.split(' ');
    const passed = this.passed.split(' ');
    this.#viewer.get('elementRegistry').forEach((element) => {
      canvas.addMarker(element, element.type.replace(':', '-').toLowerCase());
      if (present.includes(element.id)) canvas.addMarker(element, 'present');
      if (passed.includes(element.id)) canvas.addMarker(element, 'passed');
    });
    this.#number();
  }

  // A number stands on the upper right corner of its step; a click on either leads on.
  #number() {
    const overlays = this.#viewer.get('overlays');
    for (const each of this.numbers.split(' ').filter(Boolean)) {
      const [step, number] = each.split('=');
      const badge = document.createElement('span');
      badge.className = 'step-number';
      badge.textContent = number;
      overlays.add(step, { position: { top: -12, right: 16 }, html: badge });
    }
    this.#viewer.get('eventBus').on('element.click', ({ element }) => {
      if (this.numbers.includes(`${element.id}=`)) this.dispatchEvent(new CustomEvent('step', { detail: element.id }));
    });
  }

  #describe() {
    const svg = this.querySelector('.djs-container > svg');
    const scroll = this.#viewer.get('zoomScroll');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', this.description);
    svg.setAttribute('tabindex', '0');
    svg.addEventListener('focus', () => scroll.toggle(true));
    svg.addEventListener('blur', () => scroll.toggle(false));
    this.#viewer.get('keyboard').bind(svg);
    const caption = document.createElement('div');
    caption.className = 'process-caption';
    caption.ariaHidden = 'true';
    caption.textContent = this.description;
    this.firstElementChild.append(caption);
  }

  #fit() {
    const canvas = this.#viewer?.get('canvas');
    if (!canvas || !this.offsetWidth) return;
    const { inner } = canvas.viewbox();
    const margin = 12;
    this.style.setProperty('--process-width', `${1.25 * (inner.width + 2 * margin)}px`);
    this.style.setProperty('--process-ratio', `${inner.width + 2 * margin} / ${inner.height + 2 * margin}`);
    canvas.resized();
    canvas.viewbox({
      x: inner.x - margin,
      y: inner.y - margin,
      width: inner.width + 2 * margin,
      height: inner.height + 2 * margin,
    });
  }

  // Where the picture is wider than the page, it alone is moved: the page stays where it is read.
  #showPresent() {
    const step = this.querySelector('.djs-shape.present')?.getBoundingClientRect();
    const frame = this.getBoundingClientRect();
    if (step) this.scrollLeft += step.left + step.width / 2 - frame.left - frame.width / 2;
  }

  #clear() {
    this.#resizing.disconnect();
    this.#viewer?.destroy();
    this.#viewer = null;
    this.replaceChildren();
  }

  // Without a picture its description remains.
  #tell(failure) {
    console.warn(failure);
    this.#due = false;
    this.#clear();
    this.textContent = this.description;
  }
}

customElements.define('process-picture', ProcessPicture);
