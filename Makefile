# 装、试、测都从这里开始 / Install, try and test from here. `make help` lists what there is.
# Needs make, git and Python 3.11 or later; whatever else is missing is installed by scripts/install.sh.
.POSIX:
.SUFFIXES:
.PHONY: help install demo test check format clean bench bench-render bench-send bench-poll bench-classify bench-start bench-scale
.PHONY: chaos chaos-postgres journeys-postgres figures fuzz look pictures words

BIN = .venv/bin

help:
	@echo 'make install   装好 .venv/bin/dispatch 及其所需 / install .venv/bin/dispatch and what it needs'
	@echo 'make demo      在 demo 文件夹里演示一遍 / show one whole round in the folder demo'
	@echo 'make test      检查代码并运行全部测试 / check the code and run every test'
	@echo 'make check     只检查代码 / only check the code: format, lint, types, imports'
	@echo 'make format    整理代码格式 / format the code'
	@echo 'make words     从代码里收集屏幕上的话，更新英文目录 / update the English catalogue from the code'
	@echo 'make chaos     断线、杀进程、塞满磁盘，核对一封不多一封不少 / break sendings, count what arrived:'
	@echo '               ROUNDS=50 SEED=1 FIRST=1 BACKEND=own|postfix|exim'
	@echo 'make chaos-postgres 台账在 PostgreSQL 里，两个 worker 一个收信，杀进程、崩数据库、拔网线 / a fleet on it'
	@echo 'make journeys-postgres 台账放在 PostgreSQL 里，把各条路走一遍 / the journeys, ledger in PostgreSQL'
	@echo 'make fuzz      拿坏信反复试分类（MINUTES=10 SEED=0）/ try broken mail on it, MINUTES= SEED='
	@echo 'make bench     快慢 / speed: bench-render 与 WeasyPrint、bench-send 与 smtp-source 和 mailmerge、bench-poll'
	@echo '               与 imaplib 相比，bench-classify，bench-start；ROUNDS=5，SCALE= 略去十万收件人 / leaves out 100,000'
	@echo 'make bench-scale 台账、发送进程、限额大了以后怎样，并画出曲线 / how cost grows, with curves: SHORT=1'
	@echo 'make figures   量出 PDF 里的各项尺寸，与标准对照 / measure the PDF against the standard'
	@echo 'make look      在浏览器和 LibreOffice 里打开看板与登记表并截图 / open board and register, take pictures: OUT='
	@echo 'make pictures  重做手册里的图 / make the pictures of the manual anew'
	@echo 'make clean     删除演示和缓存（保留 .venv）/ delete the demo and the caches (keeps .venv)'

install:
	@sh scripts/install.sh use

demo: install
	@$(BIN)/dispatch demo demo

test:
	@sh scripts/install.sh test
	@sh scripts/check.sh
	@$(BIN)/pytest -n 2 --dist loadfile

check:
	@sh scripts/install.sh check
	@sh scripts/check.sh

format:
	@sh scripts/install.sh check
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

chaos:
	@sh scripts/install.sh test
	@PYTHONPATH=tests $(BIN)/python -m chaos --backend $${BACKEND:-own} --seed $${SEED:-1} \
		--rounds $${ROUNDS:-50} --first $${FIRST:-1}

chaos-postgres:
	@sh scripts/install.sh test
	@PYTHONPATH=tests $(BIN)/python -m chaos --ledger postgresql --backend $${BACKEND:-own} \
		--seed $${SEED:-1} --rounds $${ROUNDS:-50} --first $${FIRST:-1}

journeys-postgres:
	@sh scripts/install.sh test
	@LEDGER=postgresql $(BIN)/pytest -n 2 --dist loadfile tests/journey

bench: bench-render bench-send bench-poll bench-classify bench-start

bench-render:
	@sh scripts/install.sh test
	@$(BIN)/python benchmarks/rendering.py

bench-send:
	@sh scripts/install.sh test
	@$(BIN)/python -m benchmarks.sending --rounds $${ROUNDS:-5} \
		$${SCALE---scale} --scale-rounds $${SCALE_ROUNDS:-1}

bench-poll:
	@sh scripts/install.sh test
	@$(BIN)/python benchmarks/polling.py

bench-classify:
	@sh scripts/install.sh test
	@$(BIN)/python benchmarks/classifying.py

bench-start:
	@sh scripts/install.sh test
	@$(BIN)/python benchmarks/starting.py --rounds $${ROUNDS:-5}

bench-scale:
	@sh scripts/install.sh test
	@PYTHONPATH=tests $(BIN)/python -m benchmarks.scaling $${SHORT:+--short} --rounds $${ROUNDS:-7}

fuzz:
	@sh scripts/install.sh test
	@$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/pip install -q --only-binary :all: atheris || true
	@$(BIN)/python tests/fuzz/classifying.py --minutes $${MINUTES:-10} --seed $${SEED:-0}

figures:
	@sh scripts/install.sh test
	@$(BIN)/pytest -q -s tests/unit/render/test_figures.py

look:
	@sh scripts/install.sh test
	@sh scripts/install-system.sh pictures look
	@LOOK_AT=$${OUT:-build/look} $(BIN)/pytest -q tests/look/look_at_board.py tests/look/look_at_sheets.py

pictures:
	@sh scripts/install.sh test
	@sh scripts/install-system.sh pictures
	@$(BIN)/python scripts/pictures.py

words:
	@sh scripts/install.sh check
	@$(BIN)/python scripts/words.py

clean:
	@rm -rf demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
