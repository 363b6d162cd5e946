// What the page can do beyond being read: it filters, shows the grounds of a statement where it
// stands, and changes its colours. Everything it shows is in the page already.
(function () {
  'use strict';
  var root = document.documentElement;
  var one = function (selector) { return document.querySelector(selector); };
  var all = function (selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  };

  // colours
  var theme = one('.theme');
  var choose = function (name) {
    if (name) { root.dataset.theme = name; } else { delete root.dataset.theme; }
    all('button', theme).forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === name));
    });
    try { localStorage.setItem('byline-theme', name); } catch (e) { /* not kept, then */ }
  };
  theme.hidden = false;
  theme.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button) { choose(button.dataset.theme); }
  });
  try {
    var kept = localStorage.getItem('byline-theme');
    if (kept === 'light' || kept === 'dark') { choose(kept); }
  } catch (e) { /* as the system has it */ }

  // drawers: with several articles, grounds are out of the way until somebody asks for them
  var drawers = all('.details');
  var openAll = function () { drawers.forEach(function (drawer) { drawer.open = true; }); };
  var reveal = function (hash) {
    var target = hash.length > 1 && document.getElementById(hash.substring(1));
    var drawer = target && target.closest('.details');
    if (drawer && !drawer.open) { drawer.open = true; }
    return target;
  };
  if (drawers.length > 1) {
    drawers.forEach(function (drawer) { drawer.open = false; });
    var asked = reveal(location.hash);
    if (asked) { asked.scrollIntoView(); }
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (link) { reveal(link.getAttribute('href')); }
  });
  addEventListener('hashchange', function () { reveal(location.hash); });

  // filters
  var cards = all('.st');
  var marks = {};
  all('[data-s]').forEach(function (mark) {
    (marks[mark.dataset.s] = marks[mark.dataset.s] || []).push(mark);
  });
  var key = function (card) { return card.id.substring(2); };
  var form = one('.filters');
  var apply = function () {
    var forms = all('input[name=form]:checked', form).map(function (box) { return box.value; });
    var least = Number(form.elements.confidence.value);
    var speaker = form.elements.speaker.value;
    var act = form.elements.act.value;
    var firmness = form.elements.firmness.value;
    var shown = 0;
    form.elements.shown.value = least + ' %';
    cards.forEach(function (card) {
      var data = card.dataset;
      var fits = (!speaker || data.sp === speaker) && (!act || data.act === act) &&
        (!firmness || data.firm.split(' ').indexOf(firmness) >= 0) &&
        forms.indexOf(data.form) >= 0 && Number(data.conf) >= least;
      card.hidden = !fits;
      shown += fits ? 1 : 0;
      (marks[key(card)] || []).forEach(function (mark) { mark.classList.toggle('off', !fits); });
    });
    if (shown < cards.length) { openAll(); }
    one('.result').textContent = shown + ' of ' + cards.length + ' statements';
    hide();
  };
  if (form) {
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('reset', function () { setTimeout(apply, 0); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    all('.only').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        form.reset();
        form.elements.speaker.value = button.dataset.only;
        setTimeout(apply, 0);
        one('#articles').scrollIntoView();
      });
    });
  }

  // the grounds of a statement, where the mouse or the focus is: of the innermost one first
  var tip = one('#tip');
  var hot = [];
  var focused = null;
  var timer = 0;
  var hide = function () {
    clearTimeout(timer);
    tip.hidden = true;
    hot.forEach(function (mark) { mark.classList.remove('hot'); });
    hot = [];
    focused = null;
    all('[aria-describedby=tip]').forEach(function (ref) { ref.removeAttribute('aria-describedby'); });
  };
  // where there is more room: below, or above
  var place = function (box) {
    var gap = 10;
    var room = root.clientHeight - 2 * gap;
    var below = room - box.bottom;
    var above = box.top - 2 * gap;
    tip.style.maxHeight = Math.max(below, above) + 'px';
    var height = tip.offsetHeight;
    var left = Math.max(gap, Math.min(box.left, root.clientWidth - tip.offsetWidth - gap));
    tip.style.left = left + 'px';
    tip.style.top = (height <= below || below >= above ? box.bottom + gap : box.top - height - gap) + 'px';
  };
  var show = function (mark, box) {
    hide();
    var seen = {};
    tip.textContent = '';
    for (var at = mark; at; at = at.parentElement && at.parentElement.closest('[data-s]')) {
      var anchor = at.dataset.s;
      var card = document.getElementById('d-' + anchor);
      if (card && !seen[anchor] && !at.classList.contains('off')) {
        seen[anchor] = true;
        var copy = card.cloneNode(true);
        copy.removeAttribute('id');
        all('[id]', copy).forEach(function (inner) { inner.removeAttribute('id'); });
        var holder = document.createElement('div');
        holder.className = card.className;
        while (copy.firstChild) { holder.appendChild(copy.firstChild); }
        tip.appendChild(holder);
      }
    }
    if (!tip.firstChild) { return false; }
    hot = (marks[mark.dataset.s] || []).slice();
    hot.forEach(function (piece) { piece.classList.add('hot'); });
    tip.hidden = false;
    place(box);
    return true;
  };
  var lineAt = function (mark, event) {
    var boxes = Array.prototype.slice.call(mark.getClientRects());
    var under = boxes.filter(function (box) {
      return event.clientY >= box.top - 4 && event.clientY <= box.bottom + 4;
    });
    return under[0] || boxes[0];
  };
  document.addEventListener('mouseover', function (event) {
    var mark = event.target.closest('[data-s]');
    clearTimeout(timer);
    if (mark) {
      timer = setTimeout(function () { show(mark, lineAt(mark, event)); }, 120);
    } else if (!tip.contains(event.target)) {
      timer = setTimeout(hide, 250);
    }
  });
  document.addEventListener('focusin', function (event) {
    if (event.target.classList.contains('ref')) {
      var mark = event.target.closest('[data-s]');
      if (mark && show(mark, event.target.getBoundingClientRect())) {
        event.target.setAttribute('aria-describedby', 'tip');
        focused = event.target;
      }
    } else if (!tip.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { hide(); }
  });
  document.addEventListener('scroll', function (event) {
    // what has the focus is scrolled to when its grounds are there already
    if (focused) { place(focused.getBoundingClientRect()); } else if (!tip.contains(event.target)) { hide(); }
  }, true);

  // a printed page has no closed drawers
  addEventListener('beforeprint', function () {
    hide();
    openAll();
  });
  if (form) { apply(); }
}());
