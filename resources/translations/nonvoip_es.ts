<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>Alquilar números de teléfono que no son VoIP y leer los códigos que llegan, en el escritorio.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>Un programa independiente, ni creado ni respaldado por el proveedor.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt y PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>La dirección no debe contener espacios ni caracteres de control.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>La dirección debe empezar por https:// e indicar un servidor.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>La dirección no debe contener usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>http:// sin cifrar solo se acepta para este equipo; use https://.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>El puerto de la dirección no es válido.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>Inicie sesión en la ventana principal.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>Sesión iniciada en {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>Al olvidar una cuenta, su contraseña se quita del llavero; sus pedidos y mensajes se conservan y vuelven a estar ahí cuando inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>El historial de cada cuenta se guarda por separado.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>Se conserva solo durante esta sesión. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>Se guarda en {keyring} y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>La contraseña puede seguir en el llavero. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email} no se olvidó en todas partes</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>La contraseña se conserva solo durante esta sesión</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>Ya se puede usar el llavero del sistema</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>En la página de la cuenta, en los ajustes, puede guardar en él la contraseña.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>No se envió nada. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>No se envió nada: {number} ya está esperando un mensaje.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>El proveedor ya no conoce el pedido {order_id}. Quizá encuentre el número por su servicio.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>La reutilización de {service} llegó con otro número</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>Ahora es {number} y antes era {former}. Puede que el proveedor le haya vendido un número nuevo: compruebe su saldo.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>¿Activar este alquiler?</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>A partir de entonces recibe mensajes durante unos minutos, así que pida el código justo después. El proveedor puede cobrar por ello y aquí no indica ningún precio.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>¿Qué es un alquiler?</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Alquilado hasta</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>¿Esperar otro mensaje en este número?</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>El proveedor puede cobrar por ello y aquí no indica ningún precio.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilizar</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>¿Qué es una reutilización?</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>Último precio de lista de un número nuevo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>¿Se reutilizó este número?</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>¿Se activó este alquiler?</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>¿Se renovó este alquiler?</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>No se reutilizó {service}</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>No se activó {service}</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>No se renovó {service}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>Cambiar de cue&amp;nta</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>&amp;Seguir un pedido…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>&amp;Exportar todo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>&amp;Recargar saldo en la web</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>Call&amp;backs…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>&amp;Otra cuenta…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ce&amp;rrar sesión</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>Copiar &amp;código</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>&amp;Servicios y pedidos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>Por &amp;precio</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>Por &amp;existencias</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>&amp;Buscar otro mensaje</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>Re&amp;utilizar…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>Reutilizar un nú&amp;mero…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>Ac&amp;tivar…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Re&amp;novar…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>&amp;Pedir de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Mensajes sin pe&amp;dido…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>&amp;Contraseña olvidada</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>Comprobar la &amp;base de datos</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>Buscar una &amp;versión nueva</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>&amp;Acerca de NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>&amp;Ordenar servicios</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>Su puja</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>No pujar</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>¿Qué es una puja premium?</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>Número premium disponible</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>La puja recomendada ha cambiado</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>Puja recomendada</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>El proveedor ofrece una puja, pero su respuesta no indica ningún importe.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>No se ha gastado nada.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}. Las existencias normales están agotadas; una puja compite por el próximo número.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>La puja se expresa en la unidad propia del proveedor. Lo que cuesta se ve en su saldo.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>Una puja puede tardar y puede no ganar. Puede cancelarla en la lista de pedidos.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>Su puja (de {lowest} a {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Queda del límite de 24 horas</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Pujar</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>Pujar {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} se está pidiendo en este momento.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>No se pudo comprobar su precio. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>No se envió nada. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>No se pudo guardar la decisión</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>No se compró {service}</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>El proveedor ya no lo ofrece.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>El proveedor ya no ofrece {service}.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service} está agotado en este momento.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>No comprar</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Precio en la lista</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Precio actual</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>La lista con {service} tiene ya unos minutos. Todavía no se ha pedido nada.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>El precio ha cambiado</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>Comprar por {price}</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>¿Pedir {service} de nuevo?</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. Recibirá otro número.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 días, en un solo pedido. Se paga cada uno de los servicios.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>El precio ha cambiado: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>¿Pedir %n servicio en un solo número?</numerusform>
            <numerusform>¿Pedir %n servicios en un solo número?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>Pedir juntos por {price}</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>Una compra anterior de este servicio está sin confirmar: puede que se haya realizado. Comprar de nuevo podría costarle el doble.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>Compra anterior</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>¿Comprar {service} otra vez?</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>Comprar otra vez por {price}</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>Esto supera su límite</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>Este límite lo fijó usted en los ajustes.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>Su límite por pedido</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>Su límite para 24 horas</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>Ya gastado o pendiente</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>Desactivado. Cuando está activado, el proveedor puede enviar aquí cada mensaje en el momento en que existe; las consultas continúan como red de seguridad.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Esperando el puerto…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>Los callbacks siguen desactivados.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>A la escucha en este equipo, puerto {port}. Aceptados: {taken}. Rechazados: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>Volvió en {time} ms. La dirección funciona.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>La dirección respondió {status}, pero aquí no llegó nada: lleva a otro sitio.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>La dirección respondió {status} y aquí no llegó nada. ¿Reenvía al puerto local, con la ruta tal cual?</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>La dirección no respondió o su certificado no es válido.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>Active primero los callbacks.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>Este programa todavía no ha guardado ninguna dirección en el proveedor.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>Guardada el {time} para el usuario {user}: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>No es la dirección actual: guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Servicio desconocido</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>pedido {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>Se ganó una puja.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>No se puede escuchar en el puerto {port} de este equipo: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>No se reciben callbacks</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>Todavía no hay ninguna dirección que guardar.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>Otro programa usa el puerto {port} de este equipo. Se vuelve a intentar hasta que quede libre.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>Un ID de usuario es un número como 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>La parte secreta de la dirección solo se guarda en un llavero. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>Introduzca primero la dirección pública.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>No hay ningún pedido {order_id} en esta cuenta.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>Recibir callbacks</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>Una dirección https que reenvía al puerto local, por ejemplo la de un túnel. CALLBACKS.md describe formas de obtener una.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>El proveedor guarda la dirección para un ID de usuario. Debe ser el ID de su propia cuenta allí: a partir de entonces, los mensajes de ese usuario se envían a la dirección.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>El proveedor simulado conoce un solo ID de usuario, 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Su ID de usuario</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>Guardar en el proveedor…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>La dirección termina en un secreto de 256 bits aleatorios. Uno nuevo inutiliza la dirección anterior; después, guárdela en el proveedor.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Puerto local</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>Solo este equipo puede acceder a él. Con 0 se toma cada vez uno cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>Enviando un evento de prueba…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>No se ha gastado nada.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>La aplicación se cerró antes de que llegara la respuesta. Si se envió, fue una sola vez.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>La aplicación se cerró antes de enviarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>No se envió nada. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>No se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} Pero el saldo ha bajado.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>No se pudo procesar la respuesta.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>El proveedor dijo que sí, pero de una forma que no se pudo entender.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>El proveedor dijo que sí, pero no para qué pedido.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>No se pudo guardar este resultado en este equipo</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>Esta compra se ha resuelto entretanto.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un ID de pedido solo tiene letras y cifras, como 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>El pedido {order_id} ({service}) ya está en su lista.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>El pedido {order_id} ({service}) ya está en su historial.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>El proveedor no conoce este pedido.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Pedido {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>El pedido {order_id} ya está en su lista.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>Ya no llegan callbacks</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>Una consulta encontró un mensaje para el que no llegó ningún callback. Los pedidos se vuelven a consultar al ritmo habitual.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>Llegó un mensaje que no pertenece a ningún pedido conocido</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>Se guarda en Pedidos, Mensajes sin pedido.</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>Lo que llegó por callback no se pudo mostrar todavía</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>Hay una importación en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>No se pudo guardar esta compra en este equipo</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>No se pudo guardar en este equipo que no se compró nada</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} Anote el ID del pedido y el número: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>El proveedor respondió con el pedido {ids}, que usted ya tiene.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>El proveedor respondió para menos servicios de los que se pidieron.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>El proveedor no dijo si esto se realizó: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>No se pudo guardar lo que mostró una consulta</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>No se pudo guardar el final de un pedido</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>La puja por {service} ha ganado</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>Ya tiene su número. Introdúzcalo donde se pida el código.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>El pedido de {service} ha terminado</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>La aplicación se cerró antes de enviar esto, según lo que anotó.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>No se compró nada. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>No se realizó todo el pedido de {service}</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>El proveedor respondió de una forma que no se entendió.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Este pedido ya no está en la lista.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>Este pedido ya ha terminado.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>Puede haber llegado un mensaje que no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>La aplicación se está cerrando.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>Reembolsado: se ve en el saldo.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>El proveedor aceptó el rechazo. El saldo todavía no muestra ningún reembolso.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>La aplicación continúa; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>No se encontró el nombre del proveedor en la red. ¿Tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>No se pudo establecer una conexión segura con el proveedor.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>El proveedor no acepta conexiones en este momento.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>No se pudo contactar a tiempo con el proveedor.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>El proxy no dejó pasar la petición.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>No se puede contactar con el proveedor. ¿Tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>El proveedor pide una pausa de {seconds} s.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>La respuesta no era del proveedor (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>La respuesta no era del proveedor.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>Respuesta inesperada: no se pudo entender.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>Pedidos, mensajes, ajustes y el registro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Todavía no hay ninguna. Se crea una cada día.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>La más reciente es del {moment}. Se crea una cada día.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Creando una copia de seguridad…</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>Un proveedor simulado en este equipo: ni números reales ni dinero real.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what}: {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>Lo borrado, borrado está: de la base de datos, de lo que conoce la búsqueda y de las copias de seguridad de este equipo. Los archivos que haya exportado se conservan. También se conservan los pedidos en curso o sin confirmar.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>Solo los textos y códigos pueden borrarse por sí mismos al cabo de un tiempo: véase «Conservar el texto de los mensajes durante» en la página «Datos» de los ajustes.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Borrar del historial</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>De hace más de 30 días</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>De hace más de 90 días</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De hace más de un año</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>De hace más de dos años</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>¿Borrar este pedido?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>Borra de forma definitiva. Se podrá usar dentro de un momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>Con él se borran sus mensajes, códigos y nota.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>No hay pedidos así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln pedido con todos sus mensajes, códigos y notas.</numerusform>
            <numerusform>%Ln pedidos con todos sus mensajes, códigos y notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>Borrar %Ln pedido definitivamente</numerusform>
            <numerusform>Borrar %Ln pedidos definitivamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}, {number}, pedido el {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>Borrando y creando de nuevo los archivos…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>No se borró nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>Se borró %Ln pedido</numerusform>
            <numerusform>Se borraron %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>Ya no están ni en la base de datos ni en ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>Se conservó %Ln pedido: en curso o sin confirmar.</numerusform>
            <numerusform>Se conservaron %Ln pedidos: en curso o sin confirmar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>Cuando se agotan las existencias normales de un servicio, el proveedor subasta los números que van llegando. Su puja dice cuánto vale para usted el próximo. Si gana, el pedido continúa solo y su número aparece en la lista; hasta entonces puede cancelarla.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>Un alquiler es un número que es suyo durante días en lugar de minutos, para un solo servicio. Entre códigos duerme y no recibe mensajes: actívelo primero y después pida el código en el servicio. Renuévelo antes de que termine para conservar el número; después se pierde.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>Una reutilización espera un mensaje más en un número que ya había pedido, para el mismo servicio: por ejemplo, para volver a iniciar sesión. El proveedor decide si el número sigue disponible. Los mensajes anteriores se quedan con el pedido.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>El archivo contiene números, mensajes y códigos en texto sin cifrar. Guárdelo donde nadie más pueda leerlo.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>Solo lo encontrado ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>{done} de {total} pedidos</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>Se exportó %Ln pedido</numerusform>
            <numerusform>Se exportaron %Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>Servicios en todos los países</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>Seguir un pedido</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>Introduzca el ID de un pedido de esta cuenta que se compró en otro sitio. A partir de entonces, aquí se muestran su número y sus mensajes. No cuesta nada.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID del pedido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un ID de pedido solo tiene letras y cifras, como 146185.</translation>
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
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>recién actualizado</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>actualizado hace {count} min</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>actualizado hace {count} h</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>actualizado hace {count} d</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>Formas de copiar el número</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Con o sin el prefijo del país</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>El diagnóstico está en el portapapeles</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>No contiene contraseñas ni códigos. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>NonVoip Desktop está ahora en la versión {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>Ayuda, Novedades muestra lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>Ya está disponible la versión {version} de NonVoip Desktop</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>Ayuda, Buscar una versión nueva abre su página.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>No se pudo averiguar si hay una versión más nueva</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta es la versión más nueva</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>No se pudieron leer los mensajes</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>No se pudo guardar el cambio</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>Más sobre este pedido</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>Pedido el {time} · ID {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>Pedido el {time} por {price} · ID {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>Pedidos del historial</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>Ningún pedido coincide con esta búsqueda. Pruebe con menos palabras o con otro filtro.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Mostrar todos los pedidos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>Aquí se guarda todo lo que pide y cada mensaje.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Consultando el historial…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>Buscar servicios, números, mensajes y notas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Pedir de nuevo…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Ver en la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>Copiar el código más reciente</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Pedir de nuevo el mismo servicio</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>Escribir una nota sobre este pedido</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>Devolverlo a los pedidos</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>Mostrarlo entre los pedidos</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Quitarlo de la lista; se queda en el historial</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>Borrar este pedido definitivamente</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Puja activa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>NonVoip Desktop sigue en la bandeja</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>Allí espera sus mensajes y le avisa cuando llega uno. Un clic en su icono vuelve a mostrar la ventana, y su menú contiene sus pedidos activos.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>En los ajustes se cambia lo que ocurre al cerrar la ventana. Esto se dice una sola vez.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Salir del todo</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>el llavero del sistema (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>Este sistema no tiene en marcha ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>El llavero del sistema no se desbloqueó, así que no se pudo leer ni guardar nada en él.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>El llavero del sistema se negó a guardar la contraseña.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>El llavero del sistema se negó a olvidar la contraseña.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>El llavero del sistema aceptó la contraseña, pero no la conservó.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>El llavero del sistema aceptó el token, pero no lo conservó.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>El llavero del sistema todavía tiene la contraseña.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>El llavero del sistema todavía tiene el token.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>El llavero configurado en este sistema (PYTHON_KEYRING_BACKEND o keyringrc.cfg) no se puede cargar ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>El llavero del sistema no respondió a tiempo. Puede que esté esperando a que lo desbloqueen.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo esta sesión</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>El llavero configurado en este sistema ({name}) no es un llavero del propio sistema.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>No se pudo usar el llavero del sistema ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Buscar nombres y textos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>Oculto mientras la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>Todo se vuelve a mostrar en cuanto se desbloquee la pantalla.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostrar ahora</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>Su saldo es bajo: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>Puede recargarlo en la web (menú Ayuda).</translation>
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
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>Ce&amp;rrar sesión de {account}</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Ce&amp;rrar sesión</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>Mensajes sin pe&amp;dido ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Mensajes sin pe&amp;dido…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>En el historial se guarda %n mensaje anterior.</numerusform>
            <numerusform>En el historial se guardan %n mensajes anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>Esperando un mensaje nuevo. Estos llegaron antes.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>No llegó ningún mensaje nuevo a tiempo. Estos llegaron antes.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>Buscando otro mensaje</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>Pida el código ahora.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>Pida el código ahora: se reciben mensajes durante {time}.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>No recibe mensajes hasta que se active de nuevo.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>Su número no recibe mensajes hasta que se active. Actívelo justo antes de pedir el código.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>Puja de {bid}, en curso desde hace {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>En curso desde hace {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>El número aparece aquí si la puja gana. Se ha observado que una puja que no encuentra número termina al cabo de unos 15 minutos.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>La puja se canceló</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>La puja ha terminado sin número</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>Compruebe su saldo: muestra lo que se ha devuelto.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>Este alquiler ha terminado</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>Ya no se puede renovar. Pida el servicio de nuevo para obtener otro número.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>Aquí aparecen el número y los mensajes de un pedido.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>Pidiendo {service}…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>El número aparece aquí en cuanto responda el proveedor.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>El proveedor le pide una decisión</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>No se ha gastado nada.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>Pujando por un número</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>¿Se realizó este pedido?</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>No se volverá a enviar por sí solo.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>No se pidió {service}</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Ha llegado un mensaje</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Se está descargando.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>Este alquiler no está activo</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>Esperando un número</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>Pida el código ahora</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Esperando el código</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>Introduzca {number} en {service}; el código aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>No se gastó nada.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>El proveedor no aceptó este pedido.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>Si todavía llega un código, se muestra aquí.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>No llegó ningún mensaje a tiempo. Si llega alguno tarde, se muestra aquí.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>de {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>{time} después del pedido</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>El texto se eliminó.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>Posiblemente antiguo: puede ser anterior a este pedido.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>Esta aplicación extrajo el código del texto.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>Llegó por callback; ninguna consulta lo ha confirmado todavía.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>Datos de NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importar desde otro equipo</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % completado</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Se exportó todo</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Se importó el archivo</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>No contenía nada que este equipo no conociera.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>Nuevos o más recientes: pedidos {orders}, mensajes {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>Todos los pedidos, mensajes, notas y favoritos de todas las cuentas van a un solo archivo, para este programa en otro equipo. No incluye contraseñas; sí códigos y mensajes, en texto sin cifrar.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importar desde otro equipo</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>Se añade lo que tiene ese archivo y no tiene este equipo. Si ambos conocen un pedido, queda el más reciente. No se pierde nada: antes se hace una copia de seguridad. Hasta que termine, no se compra nada y los mensajes nuevos esperan.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>El proveedor simulado de la demostración, en este equipo.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>Inicie sesión primero: la prueba consulta su saldo.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del proveedor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>Pide el saldo al proveedor, por la vía configurada arriba.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>El proveedor respondió en {milliseconds} ms.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>Por ejemplo, para qué es este número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>Ha llegado un mensaje</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>Abra NonVoip Desktop para leerlo.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>Código de {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>Mensaje de {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>Un alquiler termina pronto</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>Abra NonVoip Desktop para renovarlo.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (puede ser el código anterior)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>Llegó al {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Alquileres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>Elija un servicio arriba: su número aparece aquí.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>Aquí aparece un número pedido para un día o más. Duerme entre códigos: actívelo antes de pedir uno.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>Sin alquileres</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>Lo que ha terminado está en «Todos».</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>Código de {service}: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>La reutilización llegó con otro número. Era {former} y ahora es {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>No se sabe si se reutilizó.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>No se sabe si se activó.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>No se sabe si se renovó.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · {at} de {of} en un mismo número</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>Por acabar</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>Esperando SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Puja activa</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Sin pedir</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>Puja {bid}, {count} min</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>Cancelar puja</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>Reutilizar…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Pedir de nuevo…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>Devolver este número</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>Cancelar la puja en curso</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>Ver lo que pregunta el proveedor</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>Indicar si se realizó este pedido</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>Buscar otro mensaje</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Quitarlo de la lista; se queda en el historial</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>Permitir que lleguen mensajes a este alquiler</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>Alquilar este número por más tiempo</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>Esperar otro mensaje en este número</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Pedir de nuevo el mismo servicio</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>Escribir una nota propia sobre este pedido</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>Hay una solicitud en curso para este pedido.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>No es posible ahora: {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>aún sin número</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>Ha llegado un código de {service}</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>El número no se rechazó.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>No se rechazó {service}</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>No se sabe si se rechazó {service}</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service} se quitó de la lista</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Se queda en el historial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>No se pudo guardar el cambio</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>Escriba un comando, un servicio o un pedido</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>Las flechas eligen, Intro ejecuta, Escape cierra.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>Se aplican los valores predeterminados. El archivo dañado se conservó como {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>No se pudieron leer algunos ajustes</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>Se aplican los valores predeterminados en: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>No se pudo guardar el ajuste</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>No se pudo cambiar el inicio automático</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>No comprar</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>El precio ha cambiado</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>El precio ha vuelto a cambiar</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>No se ha gastado nada. Sin precio no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>No se ha gastado nada. Pagará como máximo {price}.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>Pagar {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>Precio pedido ahora</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Queda del límite de 24 horas</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>Queda del límite de 24 horas ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>El proveedor pide otro precio, pero su respuesta no indica ninguno.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>Es más de lo que queda de su límite.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>Es más que su saldo; probablemente el proveedor lo rechace.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pidiendo…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service} está agotado.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>No se conoce el precio de {service}.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} se está pidiendo en este momento.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>En un número caben como máximo cinco servicios.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} para «{words}»</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>sin actualizar</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n ya no se ofrece</numerusform>
            <numerusform>%n ya no se ofrecen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>Elegir de uno en uno</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>Varios servicios en un número</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nada coincide con «{words}»</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>Pruebe con una parte del nombre, un grupo o un país.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>No se pudieron cargar los servicios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>Aparecen aquí en cuanto el proveedor envíe su lista.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>Haga clic en la estrella de una tarjeta o pulse * sobre una elegida.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>Lo que pide se guarda aquí, listo para pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Aún no se ha pedido nada</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>Aquí no hay servicios</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>El proveedor no ofrece ninguno en este momento.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antiguos</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln disponible</numerusform>
            <numerusform>%Ln disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>pidiendo</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>No se pudo guardar el favorito</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>El proveedor de la demostración no se inició.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>La página de versiones no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>No se pudo acceder a la página de versiones.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>La página de versiones redirige en círculo.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>La página de versiones respondió {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>La página de versiones no indica ninguna versión.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>La página de versiones no tiene una dirección segura.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>Su alquiler de {service} termina dentro de {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} se puede renovar hasta el {moment} ({zone}). Después ya no se podrá renovar.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} se puede renovar hasta entonces: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>¿Qué es un alquiler?</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>¿Alquilar este número por más tiempo?</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>No se ha gastado nada. El proveedor decide lo que cobra e indica el nuevo final.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>El saldo no cubre el último precio de lista.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>Renovar por {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Alquilado hasta</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>lo indica el proveedor</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nuevo final</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>Nuevo final previsto</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>Último precio de lista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>lo decide el proveedor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>Saldo después, a ese precio</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Conservar el token</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>¿Crear un token nuevo?</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>La dirección que conoce el proveedor deja de servir a partir de entonces: los callbacks vuelven a llegar cuando se guarde la dirección nueva en el proveedor.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>No recibe mensajes</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>activo {time} más</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time} para pedir el código</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>Alquilado hasta el {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>Terminó el {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>No se pudo consultar el saldo en este momento.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>Reutilizar un número</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>Para un número cuyo pedido no está en su lista. El proveedor busca su pedido más reciente por servicio y número, y espera en él otro mensaje.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>No se ha gastado nada. El proveedor puede cobrar por ello y no indica ningún precio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>como en el catálogo, por ejemplo Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>¿Qué es una reutilización?</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilizar</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>Un número tiene de 8 a 15 cifras, como +1 609 555-0123.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>Guardar en el proveedor</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>¿Guardar esta dirección en el proveedor?</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>A partir de entonces, el proveedor envía también aquí cada mensaje de este usuario. Para esto no pide contraseña, así que solo usted puede darse cuenta de que el ID de usuario es erróneo.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>La parte secreta de la dirección está oculta aquí, pero se envía.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>Con un ID de usuario erróneo, los mensajes de otra persona llegarían aquí. Introduzca solo el suyo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>Buscar servicios y países</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antiguos</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>La llamada se interrumpió después de enviarse.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>La respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>El proveedor no acepta este correo y esta contraseña.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>El proveedor se negó sin decir por qué.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>El proveedor respondió con HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>El proveedor respondió con HTTP {status}: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Buscar mensajes cada</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>Segundos entre dos consultas de un pedido recién realizado; los pedidos más antiguos se consultan con menos frecuencia, y siempre se respeta el límite del proveedor.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>Primer recordatorio antes de que termine un alquiler</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>Días antes del final; 0 para ninguno.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>Segundo recordatorio antes de que termine un alquiler</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>Último recordatorio antes de que ya no se pueda renovar</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>Horas antes del final; 0 para ninguno. Un alquiler que ha terminado no se puede renovar.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostrar las horas en UTC</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>Preguntar antes si un pedido cuesta más de</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vacío: sin límite.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>Preguntar antes si en 24 horas se gasta más de</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>Cuenta lo gastado, lo pendiente y lo que está sin confirmar. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>Avisar si el saldo baja de</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Vacío: nunca.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>Conservar el texto de los mensajes durante</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>Días tras los que los textos y códigos se borran definitivamente, también de las copias de seguridad; los pedidos se conservan. Con 0 se guardan para siempre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>A una dirección de este equipo siempre se accede sin proxy.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>La dirección de abajo</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>Un proxy que pide nombre y contraseña solo se toma de los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>Una vez al día, en la página de versiones. No se descarga nada.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>Quitar un código copiado después de</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>Segundos hasta que se vacía el portapapeles si el código sigue en él; con 0 se conserva.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>Quitar un código copiado al cerrar la aplicación</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>Solo si el código sigue en el portapapeles.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>No dejar los códigos copiados en los historiales del portapapeles</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>Pide a los historiales del portapapeles de Windows, macOS y KDE que los omitan.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>Notificarme cuando llegue un mensaje</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>Se respeta el modo «No molestar» del sistema.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Las notificaciones muestran</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>Servicio y código</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Solo el servicio</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>Las notificaciones emiten un sonido</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>Donde el sistema deja que la aplicación lo decida.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>Ocultar los códigos mientras la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>En la ventana, en la bandeja y en las notificaciones.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>Al cerrar la ventana, la aplicación sigue en la bandeja</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>Así siguen llegando códigos. Donde no hay bandeja, cerrar la ventana cierra la aplicación.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>Iniciar la aplicación cuando inicio sesión en este equipo</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Se inicia en la bandeja, sin su ventana.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>No se pueden guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>Debe ser una dirección como {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>La dirección no debe contener nombre ni contraseña.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>La dirección debe terminar después del servidor y el puerto.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Solo puede estar activado o desactivado.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>Debe ser un número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Debe ser uno de estos valores: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>Debe ser un importe como 2.50, o quedar vacío.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>Debe ser una tabla de textos.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer página</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>Pedir juntos…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>Elija hasta cinco servicios para un número.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} Siguiente intento en {seconds} s.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Ningún pedido en espera</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>Consultando %n pedido, siguiente en {seconds} s</numerusform>
            <numerusform>Consultando %n pedidos, siguiente en {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>Límite {used} de {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>A la espera de callbacks</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>Los mensajes llegan por callback</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>No llegan callbacks</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>Elegir el primer servicio encontrado</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>Comprar el servicio elegido</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>Moverse entre servicios, pedidos y páginas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>Marcar el servicio elegido como favorito</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Pasar a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>Cerrar una pregunta sin gastar nada</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>La contraseña puede seguir en el llavero. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>La contraseña de {email} no se guarda aquí. Escríbala.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>usted@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Recordar en el llavero del sistema</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>Con su cuenta de NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Probar sin cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>Se guarda en {keyring} y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} La contraseña se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>La cuenta de la demostración es {email}, con la contraseña «{password}».</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>Introduzca su correo y su contraseña.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>Cargando los servicios</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>Gasta dinero. Se podrá usar dentro de un momento.</translation>
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
            <numerusform>{codes} de %Ln pedido</numerusform>
            <numerusform>{codes} de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Con código</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>Gasto por código</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>todo lo gastado</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>además de {amount} sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>sin %Ln de precio desconocido</numerusform>
            <numerusform>sin %Ln de precio desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>reembolsos descontados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln reembolsado</numerusform>
            <numerusform>%Ln reembolsados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nueve de diez en</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>Las estadísticas están en el portapapeles como imagen</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>Las estadísticas están en el portapapeles como tabla</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>Gasto en el tiempo</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>Gasto por servicio</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>Con qué frecuencia y rapidez llegó un código</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>Se cuentan los pedidos que trajeron un código o han terminado. Las cifras de menos de 5 casos están en gris: dicen poco.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Gasto por día</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>Gasto por semana</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Gasto por mes</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>Sin pedidos en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Elija arriba un periodo más largo.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>No se pudieron leer las cifras</translation>
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
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} de {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · pocos</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>Actividad actual</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Peticiones restantes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>No hay espacio para una copia de seguridad en {folder}</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>No se puede hacer una copia de seguridad de la base de datos: la copia está dañada.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>un callback</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>un catálogo</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>La base de datos contiene algo que no se puede leer: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>La base de datos no está abierta: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>La estructura de la base de datos está dañada: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>El archivo no es una base de datos legible: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>La base de datos la escribió una versión más nueva de este programa y se deja como está: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>El archivo no es una base de datos de este programa: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>La ubicación es de solo lectura</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Se denegó el acceso</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>El archivo no se puede abrir</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>La unidad comunicó un error</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>La unidad no admite un archivo de este tamaño</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay suficiente memoria</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>Un valor es demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>El trabajo se detuvo</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>La base de datos está dañada: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>No hay suficiente memoria: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>La base de datos contiene texto que no se puede leer: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Una parte del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>No hay espacio para leer el archivo: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>El archivo está dañado: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>No es un archivo creado con «Exportar todo»: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>El archivo lo creó una versión más nueva de este programa: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>una compra</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>No hay espacio para reescribir el archivo: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>No se pudo reparar la base de datos: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>una parte de sus últimos cambios está dañada</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>su archivo estaba vacío</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>su archivo faltaba</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>una reparación se interrumpió y ahora está completa</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>Otro programa está usando el archivo: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>Hubo que reparar la base de datos: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>El archivo dañado se conservó como {file}.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>Se restauró la copia de seguridad del {made}.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>No había ninguna copia de seguridad válida que restaurar.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>Pueden faltar compras.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>Pueden faltar compras hechas después de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>Compare el saldo y los IDs de pedido que conozca; un pedido que falte se puede seguir por su ID.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>Pueden faltar algunos pedidos, mensajes o favoritos.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Hasta donde se sabe, no falta nada.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>El archivo dañado no aportó nada más reciente.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>Leído del archivo dañado: {purchases}, {actions}, {orders}, {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln compra</numerusform>
            <numerusform>%Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln reutilización o renovación</numerusform>
            <numerusform>%Ln reutilizaciones o renovaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>la comprobación rápida encontró daños</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>un producto de una compra</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>un intento</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>un favorito</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>un producto comprado recientemente</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>La base de datos no respondió a tiempo; no se guardó nada.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>La unidad no respondió a tiempo; puede que se haya perdido lo que se iba a guardar.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>La base de datos no se pudo cerrar a tiempo.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de datos está cerrada.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>Todos los pedidos y mensajes en un archivo para otro equipo.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>Toma de ese archivo lo que este equipo aún no conoce.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>Borrar pedidos</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>Pedidos con sus mensajes y códigos, definitivamente, también de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>Actualizar servicios y saldo</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Saldo {amount}</translation>
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
        <translation>{name}: ha llegado un código</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}: %n pedido en espera</numerusform>
            <numerusform>{name}: %n pedidos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pausar notificaciones</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}: el código está oculto</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}: copiar {code}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}: copiar {code} (quedan {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}: copiar {number}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}: copiar {number} (quedan {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>Ningún pedido activo</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n más en la ventana</numerusform>
            <numerusform>%n más en la ventana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Sí se hizo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · enviado a las {time}. {reason} No se volverá a enviar por sí solo.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo ahora</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>Compruebe el pedido y el saldo antes de decidir.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>Compruebe el saldo y sus pedidos en la web antes de decidir. Si se hizo, a continuación se le pide el ID del pedido.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}, el precio de este pedido</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>No se conoce el saldo anterior, así que el saldo no aclara nada.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>Todavía no se conoce el saldo actual. Vuelva a mirar cuando responda el proveedor.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>Probablemente no se realizó: hasta ahora no se ha pagado nada. Vuelva a mirar dentro de un rato antes de decidir.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>Entretanto el saldo ha subido, así que no aclara nada.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>El saldo ha bajado, pero no en el precio de este pedido. Puede que se haya realizado; también puede que se haya pagado otra cosa.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>Probablemente se realizó. El número aparecerá por sí solo si el proveedor envía un callback.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>Introducir ID…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID del pedido</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Usar este pedido</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · enviado a las {time}. {happened} No se volverá a enviar por sí solo.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>¿Se realizó este pedido?</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Llegó después</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un ID de pedido solo tiene letras y cifras, como 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>Mensajes sin pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>Un pedido de la lista o el ID de cualquiera</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>Asignar a un pedido</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>Los {count} más recientes de {total}. Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>El proveedor envió estos mensajes y ningún pedido de esta cuenta encaja. Su texto puede proceder de cualquiera: no se fíe de ninguno que no espere.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>Cada mensaje ha encontrado su pedido.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>No se pudo crear ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>Se está comprobando la base de datos</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Puede tardar un poco.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>No se pudo comprobar la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>Se puede leer su %Ln fila.</numerusform>
            <numerusform>Se pueden leer todas sus %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>La base de datos está intacta</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>Se repara en el próximo inicio. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>Lo que se iba a borrar todavía no ha desaparecido</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>No se pudieron borrar los textos antiguos</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>La lista de novedades está en inglés.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>Le damos la bienvenida a NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>Pida un número, introdúzcalo en el servicio y el código aparece aquí por sí solo.</translation>
    </message>
</context>
</TS>
