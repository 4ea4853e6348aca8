<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>Аренда телефонных номеров не из VoIP и чтение приходящих кодов — на рабочем столе.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>Независимая программа: поставщик её не создавал и не одобрял.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt и PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>В адресе не должно быть пробелов и управляющих символов.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>Адрес должен начинаться с https:// и содержать имя узла.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>В адресе не должно быть имени пользователя, запроса и фрагмента.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>Обычный http:// допустим только для этого компьютера; укажите https://.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>В адресе указан недопустимый порт.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>Войдите в главном окне.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>Вход выполнен на {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Хранить в связке ключей</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>Если забыть аккаунт, его пароль удаляется из связки ключей; заказы и сообщения остаются и снова появятся, когда вы в него войдёте.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Другие аккаунты</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Другой аккаунт</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>История каждого аккаунта хранится отдельно от других.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Сменить</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>Хранится только на этот сеанс. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>Хранится только здесь: {keyring}.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Хранится только на этот сеанс.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>Пароль, возможно, ещё в связке ключей. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email}: забыто не везде</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>Пароль хранится только на этот сеанс</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>Теперь доступна системная связка ключей</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>Сохранить в ней пароль можно на странице аккаунта в настройках.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Ничего не отправлено. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>Ничего не отправлено: {number} уже ждёт сообщения.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>Поставщик больше не знает заказ {order_id}. Возможно, он найдёт номер по названию сервиса.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>При повторном использовании {service} пришёл другой номер</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>Теперь это {number}, был {former}. Возможно, поставщик продал вам новый номер: проверьте баланс.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>Активировать эту аренду?</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>С этого момента сообщения доходят несколько минут, поэтому сразу же запросите код. Поставщик может взять за это плату; цену он здесь не называет.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Активировать</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Что такое аренда?</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Арендован до</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>Ждать ещё одного сообщения на этот номер?</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>Поставщик может взять за это плату; цену он здесь не называет.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Использовать снова</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Что такое повторное использование?</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>Последняя цена нового номера по списку</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>Был ли номер использован снова?</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>Была ли аренда активирована?</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>Была ли аренда продлена?</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>{service}: номер не использован снова</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>{service}: аренда не активирована</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>{service}: аренда не продлена</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>С&amp;менить аккаунт</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>Отс&amp;ледить заказ…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>&amp;Экспортировать всё…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>&amp;Пополнить на сайте</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>Call&amp;back…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>&amp;Другой аккаунт…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Вы&amp;йти из аккаунта</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>Палитра &amp;команд</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>Копировать к&amp;од</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Копировать &amp;номер</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>&amp;Сервисы и заказы</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>С&amp;татистика</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>По &amp;названию</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>По &amp;цене</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>По на&amp;личию</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>&amp;Искать ещё сообщение</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>Использовать &amp;снова…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>Использовать &amp;номер снова…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;Активировать…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Продлить…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>За&amp;метка…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>&amp;Заказать снова…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>В а&amp;рхив</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Сообщения &amp;без заказа…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>&amp;Восстановить пароль</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>Проверить &amp;базу данных</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>Проверить &amp;обновления</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>О про&amp;грамме NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>Сорти&amp;ровка сервисов</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Заказы</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>Ваша ставка</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>Без ставки</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>Что такое премиум-ставка?</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>Доступен премиум-номер</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>Рекомендуемая ставка изменилась</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>Рекомендуемая ставка</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>Поставщик предлагает ставку, но в его ответе нет суммы.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Деньги не потрачены.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}. Обычные номера закончились; ставка участвует в торге за следующий номер.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>Ставка указана в собственных единицах поставщика. Её стоимость видна по балансу.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>Ставка может занять время и не выиграть. Её можно отменить в списке заказов.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>Ваша ставка (от {lowest} до {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Остаток лимита на 24 часа</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>Ставка {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} сейчас заказывается.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>Не удалось проверить цену. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Ничего не отправлено. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>Не удалось сохранить решение</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>{service}: не куплено</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>Поставщик больше этого не предлагает.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>Поставщик больше не предлагает {service}.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service}: сейчас номеров нет.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>Не покупать</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Цена в списке</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Цена сейчас</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>Списку с {service} несколько минут. Ничего ещё не заказано.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>Цена уже другая</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>Купить за {price}</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>Заказать {service} снова?</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. Вы получите другой номер.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 дней, одним заказом. Оплачивается каждый сервис.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>Цена уже другая: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>Заказать %n сервис на один номер?</numerusform>
            <numerusform>Заказать %n сервиса на один номер?</numerusform>
            <numerusform>Заказать %n сервисов на один номер?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>Заказать вместе за {price}</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>Прошлая покупка этого сервиса не подтверждена: она могла состояться. Если купить снова, вы можете заплатить дважды.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>Прошлая покупка</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>Купить {service} ещё раз?</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>Купить снова за {price}</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>Это превышает ваш лимит</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>Этот лимит вы задали сами в настройках.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>Ваш лимит на один заказ</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>Ваш лимит на 24 часа</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>Уже потрачено или в ожидании</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>Выключено. Если включить, поставщик сможет присылать сюда каждое сообщение сразу, как оно появится; опрос продолжается для страховки.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Ожидание порта…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>Callback остаётся выключенным.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>Приём на этом компьютере, порт {port}. Принято: {taken}. Отклонено: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>Вернулось через {time} мс. Адрес работает.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>Адрес ответил {status}, но сюда ничего не пришло: он ведёт в другое место.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>Адрес ответил {status}, и сюда ничего не пришло. Пересылает ли он запросы на локальный порт, не меняя путь?</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>Адрес не ответил, или его сертификат недействителен.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>Сначала включите callback.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>Эта программа ещё не сохраняла адрес у поставщика.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>Сохранено {time} для пользователя {user}: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>Сейчас адрес другой: сохраните его снова.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Неизвестный сервис</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>заказ {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>Ставка выиграла.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>Порт {port} этого компьютера нельзя прослушивать: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>Callback не принимается</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>Пока нет адреса для сохранения.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>Порт {port} этого компьютера занят другой программой. Попытки повторяются, пока он не освободится.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>ID пользователя — это число, например 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>Секретная часть адреса хранится только в связке ключей. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>Сначала введите публичный адрес.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>В этом аккаунте нет заказа {order_id}.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>Принимать callback</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>Адрес https, который пересылает на локальный порт, например адрес туннеля. Как его получить, описано в CALLBACKS.md.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>Поставщик сохраняет адрес для ID пользователя. Это должен быть ID вашего собственного аккаунта у него: с этого момента сообщения этого пользователя отправляются на этот адрес.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>Имитация поставщика знает один ID пользователя: 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Ваш ID</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>Сохранить у поставщика…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>У поставщика</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Новый токен</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>Адрес заканчивается секретом из 256 случайных бит. Новый секрет делает прежний адрес недействительным; после этого сохраните адрес у поставщика.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Локальный порт</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>Доступен только с этого компьютера. 0 — каждый раз любой свободный.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>Отправка пробного события…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Деньги не потрачены.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Соединение: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>Программа закрылась до прихода ответа. Запрос отправлен не более одного раза.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>Программа закрылась до отправки.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Ничего не отправлено. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>Не удалось сохранить на этом компьютере.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} Но баланс уменьшился.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>Не удалось обработать ответ.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>Поставщик ответил согласием, но ответ не удалось понять.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>Поставщик ответил согласием, но не указал, для какого заказа.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>Этот результат не удалось сохранить на компьютере</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>С этой покупкой тем временем уже всё решено.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>ID заказа состоит только из букв и цифр, например 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>Заказ {order_id} ({service}) уже есть в вашем списке.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>Заказ {order_id} ({service}) уже есть в вашей истории.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>Поставщик не знает этого заказа.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Заказ {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>Заказ {order_id} уже есть в вашем списке.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>Callback больше не приходит</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>При опросе нашлось сообщение, для которого не было callback. Заказы снова опрашиваются с обычной частотой.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>Пришло сообщение, не относящееся ни к одному известному заказу</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>Оно хранится в меню «Заказы», «Сообщения без заказа».</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>Пришедшее по callback пока не удалось показать</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>Идёт импорт. Повторите попытку, когда он завершится.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>Эту покупку не удалось сохранить на компьютере</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>Не удалось сохранить на компьютере, что ничего не куплено</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} Запишите ID заказа и номер: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>Поставщик ответил заказом {ids}, который у вас уже есть.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>Поставщик ответил не по всем заказанным сервисам.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>Поставщик не сообщил, оформлено ли это: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Часть заказа</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>не оформлено</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>Не удалось сохранить результат опроса</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>Не удалось сохранить окончание заказа</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>Ставка на {service} выиграла</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>Номер получен. Введите его там, где запрашивается код.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>Заказ {service} завершён</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>По записям программы, она закрылась до отправки.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>Ничего не куплено. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>Для {service} оформлено не всё</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>Ответ поставщика не удалось понять.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Этого заказа больше нет в списке.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>Этот заказ уже завершён.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>Возможно, пришло сообщение, которое не удалось сохранить на этом компьютере.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>Деньги возвращены: это видно по балансу.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>Поставщик принял отклонение. Возврата на балансе пока не видно.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Произошло что-то непредвиденное</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>Программа продолжает работать; подробности в журнале.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>Не удалось найти имя поставщика в сети. Есть ли на компьютере интернет?</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Не удалось установить защищённое соединение с поставщиком.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>Поставщик сейчас не принимает подключения.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Поставщик не ответил вовремя.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Прокси не пропустил запрос.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>Поставщик недоступен. Есть ли на компьютере интернет?</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>Поставщик просит подождать {seconds} с.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>Ответил не поставщик (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>Ответил не поставщик.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>Неожиданный ответ: его не удалось понять.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>Заказы, сообщения, настройки и журнал</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Копий пока нет. Они создаются каждый день.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>Последняя от {moment}. Копия создаётся каждый день.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>Имитация поставщика на этом компьютере: ни настоящих номеров, ни настоящих денег.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what} от {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>Стёртое стёрто: из базы данных, из поиска и из резервных копий на этом компьютере. Экспортированные вами файлы остаются. Идущие и неподтверждённые заказы тоже остаются.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>Только тексты и коды можно стирать автоматически спустя время: см. «Хранить тексты сообщений» на странице «Данные» в настройках.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Стереть из истории</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Старше 30 дней</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Старше 90 дней</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Старше года</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>Старше двух лет</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>Стереть этот заказ?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>Стирает навсегда. Станет доступно через мгновение.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>Его сообщения, коды и заметка стираются вместе с ним.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>Таких заказов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln заказ со всеми сообщениями, кодами и заметками.</numerusform>
            <numerusform>%Ln заказа со всеми сообщениями, кодами и заметками.</numerusform>
            <numerusform>%Ln заказов со всеми сообщениями, кодами и заметками.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} Это нельзя отменить.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>Стереть %Ln заказ навсегда</numerusform>
            <numerusform>Стереть %Ln заказа навсегда</numerusform>
            <numerusform>Стереть %Ln заказов навсегда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}, {number}, заказан {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>Стирание и перезапись файлов…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Ничего не стёрто</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>Стёрт %Ln заказ</numerusform>
            <numerusform>Стёрто %Ln заказа</numerusform>
            <numerusform>Стёрто %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>Их больше нет ни в базе данных, ни в резервных копиях.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>Оставлен %Ln заказ: идёт или не подтверждён.</numerusform>
            <numerusform>Оставлено %Ln заказа: идут или не подтверждены.</numerusform>
            <numerusform>Оставлено %Ln заказов: идут или не подтверждены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>Когда обычные номера для сервиса заканчиваются, поставщик разыгрывает поступающие номера на аукционе. Ваша ставка говорит, сколько для вас стоит следующий. Если она выигрывает, заказ продолжается сам и его номер появляется в списке; до этого ставку можно отменить.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>Аренда — это номер, который остаётся вашим на дни, а не минуты, для одного сервиса. Между кодами он спит, и сообщения до него не доходят: сначала активируйте его, затем запросите код в сервисе. Чтобы сохранить номер, продлите аренду до её окончания; потом он пропадёт.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>При повторном использовании вы ждёте ещё одного сообщения на номер, который уже заказывали, для того же сервиса: например, чтобы снова войти. Доступен ли ещё номер, решает поставщик. Прежние сообщения остаются при заказе.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>Файл содержит номера, сообщения и коды открытым текстом. Храните его там, где его никто другой не прочтёт.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>Только найденное ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для таблиц</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для программ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>Заказов: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>Экспортирован %Ln заказ</numerusform>
            <numerusform>Экспортировано %Ln заказа</numerusform>
            <numerusform>Экспортировано %Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>нет номеров</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>от {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>По сервисам</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Найти страну</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Найти сервис</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>Сервисы во всех странах</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой тип</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Любой сервис</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Любая дата</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>Отследить заказ</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>Введите ID заказа этого аккаунта, купленного в другом месте. С этого момента его номер и сообщения показываются здесь. Это бесплатно.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Отследить</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>ID заказа состоит только из букв и цифр, например 146185.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ч {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} д</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>обновлено только что</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>обновлено {count} мин назад</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>обновлено {count} ч назад</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>обновлено {count} д назад</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>Как копировать номер</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>С кодом страны или без него</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Копировать {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>Диагностика в буфере обмена</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>В ней нет паролей и кодов. Прочтите её перед отправкой.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>NonVoip Desktop теперь версии {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>Что изменилось: меню «Справка», «Что нового».</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>Вышла версия {version} программы NonVoip Desktop</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>Её страницу открывает «Проверить обновления» в меню «Справка».</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>Не удалось узнать, есть ли новая версия</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Это самая новая версия</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>Не удалось прочитать сообщения</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Не удалось сохранить изменение</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>Подробнее об этом заказе</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>Заказан {time} · ID {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>Заказан {time} за {price} · ID {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>Заказы в истории</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>Ни один заказ не подходит. Попробуйте меньше слов или другой фильтр.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>Здесь хранится всё, что вы заказываете, и каждое сообщение.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Поиск в истории…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Не удалось прочитать историю</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>Поиск сервисов, номеров, сообщений и заметок</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Заказать снова…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>Копировать последний код</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Заказать тот же сервис снова</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>Написать заметку к этому заказу</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>Вернуть в список заказов</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>Показать среди заказов</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Убрать из списка; в истории заказ останется</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>Стереть этот заказ навсегда</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>код {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>заметка: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Идёт ставка</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>SMS получено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>найден %Ln</numerusform>
            <numerusform>найдено %Ln</numerusform>
            <numerusform>найдено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>NonVoip Desktop продолжает работу в трее</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>Программа ждёт там ваших сообщений и сообщает, когда они приходят. Щелчок по значку возвращает окно, а в его меню есть ваши активные заказы.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>Что делает закрытие окна, можно изменить в настройках. Это сообщение показывается один раз.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Оставить в трее</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>системная связка ключей (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>диспетчер учётных данных Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>связка ключей macOS</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>В этой системе не запущена служба связки ключей.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>Системная связка ключей заблокирована. Разблокируйте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>Системная связка ключей не была разблокирована, поэтому ничего не удалось прочитать или сохранить в ней.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>Системная связка ключей отказалась сохранить пароль.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>Системная связка ключей отказалась удалить пароль.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>Системная связка ключей приняла пароль, но не сохранила его.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>Системная связка ключей приняла токен, но не сохранила его.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>В системной связке ключей всё ещё есть пароль.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>В системной связке ключей всё ещё есть токен.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>Связку ключей, заданную в этой системе (PYTHON_KEYRING_BACKEND или keyringrc.cfg), не удалось загрузить ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>Системная связка ключей не ответила вовремя. Возможно, она ждёт разблокировки.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>только этот сеанс</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>Связка ключей, заданная в этой системе ({name}), не является связкой самой системы.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>Не удалось использовать системную связку ключей ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Поиск по названиям и текстам</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>Скрыто, пока экран заблокирован</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>Всё снова появится, как только экран будет разблокирован.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Показать сейчас</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>Баланс мал: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>Пополнить его можно на сайте (меню «Справка»).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>Вы&amp;йти из {account}</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Вы&amp;йти из аккаунта</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>Сообщения &amp;без заказа ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Сообщения &amp;без заказа…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>Извещения</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>В истории есть ещё %n более раннее сообщение.</numerusform>
            <numerusform>В истории есть ещё %n более ранних сообщения.</numerusform>
            <numerusform>В истории есть ещё %n более ранних сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ещё {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>Ожидание нового сообщения. Эти пришли раньше.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>Новое сообщение вовремя не пришло. Эти пришли раньше.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>Поиск ещё одного сообщения</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>Запросите код сейчас.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>Запросите код сейчас: сообщения принимаются ещё {time}.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>Пока аренда не активирована снова, сообщения до неё не доходят.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>До активации сообщения на этот номер не доходят. Активируйте аренду прямо перед запросом кода.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>Ставка {bid}, идёт {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>Идёт {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>Если ставка выиграет, номер появится здесь. По наблюдениям, ставка без номера завершается примерно через 15 минут.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>Ставка отменена</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>Ставка завершилась без номера</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>Проверьте баланс: по нему видно, что вернулось.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>Эта аренда закончилась</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>Продлить её уже нельзя. Закажите сервис снова, чтобы получить другой номер.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>Здесь появляются номер и сообщения заказа.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>Заказ {service}…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>Номер появится здесь, как только поставщик ответит.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>Поставщик ждёт вашего решения</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Деньги не потрачены.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>Ставка за номер</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Оформлен ли этот заказ?</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>Сам по себе он повторно не отправится.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>{service}: не заказано</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Пришло сообщение</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Оно загружается.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>Эта аренда не активна</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>Ожидание номера</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Он появится здесь сам.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>Запросите код сейчас</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Ожидание кода</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>Введите {number} в {service}; код появится здесь сам.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Вы отказались</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Деньги не потрачены.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Не оформлен</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>Поставщик не принял этот заказ.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>Если код всё же придёт, он появится здесь.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>Сообщение вовремя не пришло. Если оно придёт позже, оно появится здесь.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>от {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>через {time} после заказа</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>Текст удалён.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>Возможно, старое: оно могло прийти до этого заказа.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>Код извлечён из текста этой программой.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>Пришло по callback, опросом ещё не подтверждено.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>Код скопирован</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Номер скопирован</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Сообщение скопировано</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>Данные NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Экспорт всего</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Импорт с другого компьютера</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>Готово {percent} %</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Всё экспортировано</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Файл импортирован</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>В нём не было ничего, чего этот компьютер ещё не знает.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>Новые или более новые: заказы — {orders}, сообщения — {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Экспорт всего</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>Все заказы, сообщения, заметки и избранное всех аккаунтов сохраняются в один файл для этой программы на другом компьютере. Паролей в нём нет; коды и сообщения есть, открытым текстом.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Импорт с другого компьютера</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>Добавляется то, что есть в таком файле и чего нет на этом компьютере. Если заказ есть в обоих местах, остаётся более новый. Ничего не теряется: сначала создаётся резервная копия. До завершения ничего не покупается, а новые сообщения ждут.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>Имитация поставщика в демо, на этом компьютере.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>Сначала войдите: при проверке запрашивается ваш баланс.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>Адрес поставщика</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>Запрашивает у поставщика баланс тем способом, который задан выше.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Запрос к поставщику…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>Поставщик ответил через {milliseconds} мс.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>Например, для чего этот номер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} из {most} символов</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>Пришло сообщение</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>Откройте NonVoip Desktop, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>Код для {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>Сообщение для {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>Аренда скоро закончится</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>Откройте NonVoip Desktop, чтобы продлить её.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (возможно, это прежний код)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>Пришло на {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>Выберите сервис выше: здесь появится его номер.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>Здесь появляется номер, заказанный на день или дольше. Между кодами он спит: активируйте его, прежде чем запрашивать код.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>Аренды нет</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>Завершённое — на вкладке «Все».</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Ничего не идёт</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>Код для {service}: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>При повторном использовании пришёл другой номер. Был {former}, теперь {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>Неизвестно, был ли номер использован снова.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>Неизвестно, была ли аренда активирована.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>Неизвестно, была ли аренда продлена.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} из {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · {at} из {of} на одном номере</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>Ожидание SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Заказ…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Идёт ставка</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>SMS получено</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Не заказано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Не оформлен</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивна</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>Ставка {bid}, {count} мин</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>Снять ставку</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Выяснить…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Искать ещё</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Активировать…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>Повтор…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Заказать снова…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>Вернуть этот номер</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>Отменить идущую ставку</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>Посмотреть, о чём спрашивает поставщик</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>Указать, был ли оформлен этот заказ</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>Искать ещё одно сообщение</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Убрать из списка; в истории заказ останется</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>Открыть эту аренду для сообщений</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>Арендовать этот номер на больший срок</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>Ждать ещё одного сообщения на этот номер</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Заказать тот же сервис снова</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>Написать свою заметку к этому заказу</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>По этому заказу уже выполняется запрос.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>Сейчас невозможно: {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>номера пока нет</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>код {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ещё {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>заметка: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>Пришёл код для {service}</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>Номер не отклонён.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>{service}: номер не отклонён</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>{service}: неизвестно, отклонён ли номер</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service}: убрано из списка</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Заказ остаётся в истории.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Не удалось сохранить изменение</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>Введите команду, сервис или заказ</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>Стрелки выбирают, Enter выполняет, Escape закрывает.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Ничего не подходит. Попробуйте меньше букв.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>Код {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Не удалось прочитать настройки</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>Действуют значения по умолчанию. Повреждённый файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Некоторые настройки не удалось прочитать</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>Значения по умолчанию действуют для: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>Не удалось сохранить настройку</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>Не удалось изменить запуск при входе в систему</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>Не покупать</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>Цена изменилась</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>Цена снова изменилась</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>Деньги не потрачены. Без цены не с чем соглашаться.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>Деньги не потрачены. Вы заплатите не больше {price}.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>Заплатить {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>Цена по списку</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>Запрошенная цена</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Остаток лимита на 24 часа</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>Остаток лимита на 24 часа ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>Поставщик запрашивает другую цену, но в его ответе её нет.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>Это больше, чем осталось от вашего лимита.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>Это больше вашего баланса; поставщик, скорее всего, откажет.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>Купить</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Заказ…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service}: номеров нет.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>{service}: цена неизвестна.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} сейчас заказывается.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>На один номер можно не больше пяти сервисов.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} по запросу «{words}»</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>обновление…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>загрузка…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>устарело</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>больше не предлагается: %n</numerusform>
            <numerusform>больше не предлагаются: %n</numerusform>
            <numerusform>больше не предлагаются: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>Выбирать по одному</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>Несколько сервисов на один номер</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Сортировка: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Ничего не найдено по запросу «{words}»</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>Попробуйте часть названия, группу или страну.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>Не удалось загрузить сервисы</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>Они появятся здесь, как только поставщик пришлёт список.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Сервисов пока нет</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>Щёлкните звезду на карточке или выберите карточку и нажмите *.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>В избранном пока пусто</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>Здесь хранится всё, что вы заказываете, чтобы можно было заказать снова.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Заказов ещё не было</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>Сервисов здесь нет</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>Поставщик сейчас их не предлагает.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Старые</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Нет номеров</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>ост. %Ln</numerusform>
            <numerusform>ост. %Ln</numerusform>
            <numerusform>ост. %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервис</numerusform>
            <numerusform>%Ln сервиса</numerusform>
            <numerusform>%Ln сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln страна</numerusform>
            <numerusform>%Ln страны</numerusform>
            <numerusform>%Ln стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>доступен %Ln</numerusform>
            <numerusform>доступно %Ln</numerusform>
            <numerusform>доступно %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>в избранном</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>заказывается</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>Не удалось сохранить избранное</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>Демо-поставщик не запустился.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>Страница выпусков не ответила вовремя.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>Страница выпусков недоступна.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>Страница выпусков ведёт по кругу.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>Страница выпусков ответила {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>На странице выпусков не указана версия.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>У страницы выпусков нет безопасного адреса.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>Аренда для {service} закончится через {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} можно продлить до {moment} ({zone}). После этого продлить будет нельзя.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} можно продлить до этого времени: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Что такое аренда?</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>Арендовать этот номер на больший срок?</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>Деньги не потрачены. Сколько взять, решает поставщик; он же сообщает новую дату окончания.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>Баланса не хватает на последнюю цену по списку.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>Продлить на {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Арендован до</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>сообщит поставщик</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Новое окончание</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>Ожидаемое новое окончание</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>Последняя цена по списку</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>решает поставщик</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>Баланс после, при этой цене</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>Создать новый токен</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Оставить токен</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Создать новый токен?</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>Адрес, известный поставщику, после этого не действует: callback снова начнёт приходить, когда новый адрес будет сохранён у поставщика.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>закончилась</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>Сообщения не доходят</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>активна ещё {time}</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time}, чтобы запросить код</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>Арендован до {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>Закончилась {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>Сейчас не удалось запросить баланс.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>Использовать номер снова</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>Для номера, заказа которого нет в вашем списке. Поставщик ищет его последний заказ по сервису и номеру и ждёт на него ещё одного сообщения.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>Деньги не потрачены. Поставщик может взять за это плату; цену он не называет.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>как в каталоге, например Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Что такое повторное использование?</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Использовать снова</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>Номер состоит из 8–15 цифр, например +1 609 555-0123.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>Сохранить у поставщика</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>Сохранить этот адрес у поставщика?</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>С этого момента поставщик отправляет каждое сообщение этого пользователя и сюда. Пароль для этого он не спрашивает, поэтому неверный ID пользователя можете заметить только вы.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>Секретная часть адреса здесь скрыта, но отправляется.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куда отправляется</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>При неверном ID пользователя сюда пришли бы чужие сообщения. Вводите только свой.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>Поиск сервисов и стран</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Старые</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>Запрос прервался после отправки.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>Соединение прервалось до получения полного ответа.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>Поставщик не принимает эту почту и этот пароль.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>Поставщик отказал, не указав причину.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>Поставщик ответил HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>Поставщик ответил HTTP {status}: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Искать сообщения каждые</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>Секунды между двумя проверками только что оформленного заказа; более старые заказы проверяются реже, и лимит поставщика всегда соблюдается.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>Первое напоминание до окончания аренды</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>За сколько дней до окончания; 0 — без напоминания.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>д</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>Второе напоминание до окончания аренды</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>Последнее напоминание, пока ещё можно продлить</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>За сколько часов до окончания; 0 — без напоминания. Закончившуюся аренду продлить нельзя.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Показывать время в UTC</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>Сначала спрашивать, если один заказ дороже</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Пусто: без лимита.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>Сначала спрашивать, если за 24 часа выйдет больше</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>Учитывается потраченное, ожидающее и неподтверждённое. Пусто: без лимита.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>Предупреждать, если баланс ниже</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Пусто: никогда.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>Хранить тексты сообщений</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>Через сколько дней тексты и коды стираются навсегда, в том числе из резервных копий; заказы остаются. 0 — хранить всегда.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>Адрес на этом компьютере всегда открывается без прокси.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>Адрес ниже</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>Прокси, который спрашивает имя и пароль, берётся только из настроек системы.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Проверять новые версии</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>Раз в день, на странице выпусков. Ничего не загружается.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>Стирать скопированный код через</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>Через сколько секунд буфер обмена очищается, если код ещё в нём; 0 — не очищать.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>Стирать скопированный код при выходе</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>Только если код ещё в буфере обмена.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>Не сохранять скопированные коды в журналах буфера обмена</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>Просит журналы буфера обмена Windows, macOS и KDE их пропускать.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>Уведомлять, когда приходит сообщение</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>Режим системы «не беспокоить» соблюдается.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Показывать в уведомлениях</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>Сервис и код</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Только сервис</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>Уведомления со звуком</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>Там, где система оставляет это на выбор программы.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>Скрывать коды, пока экран заблокирован</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>В окне, в трее и в уведомлениях.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>При закрытии окна программа остаётся в трее</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>Коды тогда продолжают приходить. Где трея нет, закрытие окна завершает программу.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Цветной</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>Запускать программу при входе в систему</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Она запускается в трее, без окна.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Настройки не сохраняются: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>Нужен адрес, например {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>В адресе не должно быть имени и пароля.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>После узла и порта в адресе ничего быть не должно.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Здесь возможно только «включено» или «выключено».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Нужно целое число.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>Нужно число от {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Нужен текст.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Нужно одно из значений: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>Нужна денежная сумма, например 2.50, или пусто.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>Нужна таблица текстов.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Отменить сброс</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>Заказать вместе…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} из {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>Выберите до пяти сервисов на один номер.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} Попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Ни один заказ не ожидает</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>Опрос %n заказа, следующий через {seconds} с</numerusform>
            <numerusform>Опрос %n заказов, следующий через {seconds} с</numerusform>
            <numerusform>Опрос %n заказов, следующий через {seconds} с</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>Лимит {used} из {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>Приём callback</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>Сообщения приходят по callback</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>Callback не приходит</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>В окне</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>Выбрать первый найденный сервис</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>Купить выбранный сервис</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>Переход между сервисами, заказами и страницами</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>Отметить выбранный сервис как избранный</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Перейти к следующей части окна</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>Закрыть вопрос, ничего не тратя</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>Не удалось прочитать историю</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>Пароль, возможно, ещё в связке ключей. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>Пароль для {email} здесь не хранится. Введите его.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>Другой аккаунт</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Выберите аккаунт</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Запомнить в системной связке ключей</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>С вашим аккаунтом NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Попробовать без аккаунта</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>Хранится только здесь: {keyring}.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} Пароль хранится только на этот сеанс.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>Аккаунт демо: {email}, пароль «{password}».</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Выйти из демо</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>Введите почту и пароль.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>Загрузка сервисов</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>Тратит деньги. Станет доступно через мгновение.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}: {amount}, {orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes} из %Ln заказа</numerusform>
            <numerusform>{codes} из %Ln заказов</numerusform>
            <numerusform>{codes} из %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Код пришёл</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>Расход на код</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>всё потраченное</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>ещё {amount} не подтверждено</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>без %Ln заказа с неизвестной ценой</numerusform>
            <numerusform>без %Ln заказов с неизвестной ценой</numerusform>
            <numerusform>без %Ln заказов с неизвестной ценой</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>за вычетом возвратов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>возвратов: %Ln</numerusform>
            <numerusform>возвратов: %Ln</numerusform>
            <numerusform>возвратов: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Половина за</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>9 из 10 за</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>Статистика в буфере обмена в виде картинки</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>Статистика в буфере обмена в виде таблицы</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>Расход по времени</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>Расход по сервисам</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>Как часто и как быстро приходил код</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Последние 12 недель</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>Учтены заказы, по которым пришёл код или которые завершились. Показатели менее чем по 5 случаям серые: они мало о чём говорят.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Расход по дням</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>Расход по неделям</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Расход по месяцам</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>За это время заказов нет</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Выберите период длиннее выше.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Не удалось прочитать показатели</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>{program}: {period}</translation>
    </message>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} из {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · мало</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Осталось запросов</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>аккаунт</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>Нет места для резервной копии в {folder}</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>Не удалось создать резервную копию базы данных: копия повреждена.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>В базе данных есть то, что нельзя прочитать: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>База данных не открыта: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>Структура базы данных повреждена: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>Файл не является читаемой базой данных: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>База данных записана более новой версией этой программы и оставлена как есть: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>Файл не является базой данных этой программы: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>Место доступно только для чтения</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Файл не открывается</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>Диск сообщил об ошибке</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>Диск не может хранить файл такого размера</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Файл занят другой программой</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Недостаточно памяти</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>Значение слишком велико для сохранения</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Работа остановлена</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>База данных повреждена: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>Недостаточно памяти: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>В базе данных есть текст, который нельзя прочитать: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Часть файла нельзя прочитать.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>Нет места для чтения файла: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>Файл повреждён: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>Этот файл создан не командой «Экспортировать всё»: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>Файл создан более новой версией этой программы: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>Нет места для перезаписи файла: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>Не удалось восстановить базу данных: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>часть её последних изменений повреждена</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>её файл был пуст</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>её файл отсутствовал</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>восстановление было прервано и теперь завершено</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>Файл занят другой программой: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>Базу данных пришлось восстановить: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>Повреждённый файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>Восстановлена резервная копия от {made}.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>Исправной резервной копии для восстановления не было.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>Некоторые покупки могут отсутствовать.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>Покупки, сделанные после резервной копии, могут отсутствовать.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>Сверьте баланс и известные вам ID заказов; отсутствующий заказ можно отследить по его ID.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>Некоторые заказы, сообщения или избранное могут отсутствовать.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Насколько можно судить, ничего не пропало.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>Более новых данных в повреждённом файле не нашлось.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>Прочитано из повреждённого файла: {purchases}, {actions}, {orders}, {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln покупка</numerusform>
            <numerusform>%Ln покупки</numerusform>
            <numerusform>%Ln покупок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln повтор или продление</numerusform>
            <numerusform>%Ln повтора или продления</numerusform>
            <numerusform>%Ln повторов или продлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>быстрая проверка нашла повреждения</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>товар покупки</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>попытка</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>избранное</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>недавно купленный товар</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>База данных не ответила вовремя; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>Диск не ответил вовремя; то, что нужно было сохранить, могло потеряться.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>Базу данных не удалось закрыть вовремя.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>База данных закрыта.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>Экспорт всего</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>Все заказы и сообщения в одном файле для другого компьютера.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Экспортировать всё…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>Берёт из такого файла то, чего этот компьютер ещё не знает.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>Стереть заказы</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>Заказы с сообщениями и кодами, навсегда, в том числе из резервных копий.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>Обновить сервисы и баланс</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Баланс {amount}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>{name}: a code has arrived</source>
        <translation>{name}: пришёл код</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}: ожидает %n заказ</numerusform>
            <numerusform>{name}: ожидают %n заказа</numerusform>
            <numerusform>{name}: ожидают %n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Приостановить уведомления</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Скрыть окно</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}: код скрыт</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}: копировать {code}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}: копировать {code} (ещё {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}: копировать {number}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}: копировать {number} (ещё {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>Активных заказов нет</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>ещё %n в окне</numerusform>
            <numerusform>ещё %n в окне</numerusform>
            <numerusform>ещё %n в окне</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · отправлено в {time}. {reason} Само по себе повторно не отправится.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>Прежде чем решать, проверьте заказ и баланс.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>Прежде чем решать, проверьте баланс и ваши заказы на сайте. Если действие выполнено, затем будет запрошен ID заказа.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}, цена этого заказа</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>Прежний баланс неизвестен, поэтому по балансу судить нельзя.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>Текущий баланс пока неизвестен. Проверьте снова, когда поставщик ответит.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>Вероятно, не оформлен: пока ничего не оплачено. Прежде чем решать, проверьте снова через некоторое время.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>Баланс тем временем вырос, поэтому по нему судить нельзя.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>Баланс уменьшился, но не на цену этого заказа. Заказ мог быть оформлен; возможно, оплачено и что-то другое.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>Вероятно, оформлен. Номер появится сам, если поставщик пришлёт callback.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Не оформлен</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>Ввести ID заказа…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID заказа</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Выбрать этот заказ</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · отправлено в {time}. {happened} Само по себе повторно не отправится.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Оформлен ли этот заказ?</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Пришло с тех пор</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>ID заказа состоит только из букв и цифр, например 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>Сообщения без заказа</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>Заказ из списка или ID любого</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>Привязать к заказу</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>Последние {count} из {total}. Само по себе ничего не удаляется.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>Их прислал поставщик, но ни один заказ этого аккаунта не подходит. Их текст может быть от кого угодно: не доверяйте тем, которых не ждёте.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>Каждое сообщение нашло свой заказ.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>Не удалось создать резервную копию</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>База данных проверяется</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Это может занять время.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>Не удалось проверить базу данных</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>Читаются все строки базы: %Ln.</numerusform>
            <numerusform>Читаются все строки базы: %Ln.</numerusform>
            <numerusform>Читаются все строки базы: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>База данных цела</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>Она будет восстановлена при следующем запуске. Подробности в журнале.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>То, что нужно было стереть, ещё не удалено</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>Не удалось стереть старые тексты</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>Список изменений — на английском языке.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>Добро пожаловать в NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>Закажите номер, введите его в сервисе, и код сам появится здесь.</translation>
    </message>
</context>
</TS>
