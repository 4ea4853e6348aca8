<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a port that is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of today&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order once for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order id is a number such as 146185.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order id has only letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of today&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of today&apos;s limit ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} of {cases} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a code has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order id has only letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
