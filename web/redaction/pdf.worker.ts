// Reads a document beside the page: what it is made of never runs in the page itself.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
